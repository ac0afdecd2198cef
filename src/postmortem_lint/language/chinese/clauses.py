"""Chinese verbs and subjects: words that stand somewhere in a clause, as no blanks part them."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles.happenings import Happening

CLAUSES = ClauseWords(
    happened={
        Happening.BEGIN: ("开始", "開始", "发生", "發生"),
        Happening.NOTICE: ("发现", "發現", "检测到", "檢測到", "察觉"),
        Happening.FIND_CAUSE: ("定位", "查明", "找到"),
        Happening.MITIGATE: ("缓解", "緩解", "止血"),
        Happening.RESTORE: ("恢复", "恢復"),
        Happening.RESOLVE: ("解决", "解決", "修复完成"),
        Happening.END: ("结束", "結束"),
    },
    incidents=("故障", "事故", "事件", "中断", "中斷", "影响", "影響"),
    causes=("原因", "根因"),
    not_once=(
        "计划", "計劃", "演练", "演習", "如果", "若", "没有", "未", "每天", "定期", "测试", "部分",
        "再次", "第二次", "另一", "上次", "预计",
    ),
    gapless=True,
)  # fmt: skip
