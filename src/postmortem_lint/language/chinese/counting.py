"""How Chinese says how many action items are done."""

from __future__ import annotations

from postmortem_lint.language.tables.counting import TallyWords

TALLY = TallyWords(
    items=("改进措施", "整改措施", "行动项", "后续行动", "改进项", "措施", "改進措施"),
    things=("任务", "事项", "工作", "項目", "项目"),
    numbers={"三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10},
    every=("全部", "所有", "均"),
    none=("没有一项",),
    of_behind=("中", "之中", "当中"),
    counters=("项", "項", "条", "條", "个", "個"),
    beside=(
        "的", "已", "已经", "目前", "仍", "尚", "还", "其余", "剩余", "另外", "其他", "这",
        "其中", "有", "是", "都", "也", "了", "，", "、", "仅", "只", "处于",
    ),
    done=("已完成", "完成", "已落实", "已实施", "已上线", "已关闭"),
    open=("未完成", "待完成", "待办", "待处理", "未关闭", "尚未完成", "待落实"),
    begun=("进行中", "正在进行", "处理中"),
    waiting=("未开始", "尚未开始", "计划中"),
    past=("当时", "时已"),
    unreal=("将", "预计", "计划于", "应", "需", "约", "至少", "超过", "之前完成", "前完成"),
)  # fmt: skip
