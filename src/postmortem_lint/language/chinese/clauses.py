"""Chinese verbs and subjects: words that stand somewhere in a clause, as no blanks part them."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles.happenings import Happening

CLAUSES = ClauseWords(
    happened={
        Happening.BEGIN: ("开始", "開始", "发生", "發生", "出现", "出現", "爆发"),
        Happening.FAIL: ("宕机", "崩溃", "瘫痪", "无法访问", "無法存取", "挂掉"),
        Happening.LAST: ("持续", "持續", "历时", "歷時", "长达"),
        Happening.NOTICE: (
            "发现", "發現", "检测到", "檢測到", "察觉", "察覺", "注意到", "监测到", "感知到",
            "侦测到",
        ),
        Happening.FIND_CAUSE: ("定位", "查明", "找到", "查清", "锁定"),
        Happening.MITIGATE: ("缓解", "緩解", "止血", "得到控制", "受控", "减轻"),
        Happening.RESTORE: ("恢复", "恢復", "复原", "復原", "回归正常", "回到正常"),
        Happening.RESOLVE: ("解决", "解決", "解除", "修复", "修復", "排除", "消除"),
        Happening.END: ("结束", "結束", "终止", "告终"),
    },
    incidents=(
        "故障", "事故", "事件", "中断", "中斷", "影响", "影響", "宕机", "异常", "異常", "停机",
    ),
    services=(
        "服务", "服務", "系统", "系統", "业务", "業務", "平台", "网站", "網站", "全部", "一切",
        "所有服务", "全部服务", "线上", "功能",
    ),
    plain=(
        "本次", "此次", "这次", "整个", "整個", "全部", "全面", "完全", "彻底", "徹底", "终于",
        "终於", "已经", "已", "于", "於", "在", "所有", "得以", "我们的",
    ),
    causes=("原因", "根因", "起因"),
    length_nouns=("总时长", "總時長", "故障时长", "中断时长", "停机时间", "影响时长"),
    unseen=("未被发现", "无人发现", "没有人发现", "没人发现", "未能发现"),
    not_once=(
        "计划", "計劃", "演练", "演習", "如果", "若", "没有", "沒有", "未", "每天", "定期", "测试",
        "部分", "再次", "第二次", "另一", "上次", "预计", "預計", "逐步", "陆续", "逐渐", "方案",
        "补丁", "压测", "会议", "第一阶段", "不再", "尚", "将", "应该", "可能", "每次", "平均",
        "其他", "本应", "本應", "应当", "應當",
    ),
    genitives=("的",),
    denials=("没有", "未", "尚", "不再",),
    gapless=True,
)  # fmt: skip
