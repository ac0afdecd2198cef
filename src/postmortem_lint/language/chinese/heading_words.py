"""The words that Chinese titles of sections are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.tables.title_words import TitleWords
from postmortem_lint.roles import Key, Role

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "概要 摘要 总结 總結 概述 结论 一句话结论 一句话 简而言之 简述",
        Role.IMPACT: "影响 影響 影响范围 影響範圍",
        Role.TIMELINE: "时间线 時間線 时间轴 時間軸 经过",
        Role.ROOT_CAUSE: "原因 根因 为什么会 为何会 为什么发生",
        Role.DETECTION: "检测 发现过程 发现方式",
        Role.RESOLUTION: "恢复 恢復 修复 解决 解決 处置",
        Role.ACTIONS: "行动项 行動項 改进措施 改進措施 后续措施 后续行动 待办 整改措施 跟进",
        Role.PREVENTION: "预防 預防 防范",
        Role.LESSONS: "教训 教訓 经验",
        Role.BACKGROUND: "背景",
    },
    joiners="与 和 及 與 以及",
    foreign="相关 其他 类似 示例 模板",
    solid=True,
)

LABEL_WORDS = LabelWords(
    incident="故障 事故 事件 中断 服务",
    review="复盘 回顾",
    events={
        Key.STARTED: "开始 发生 起始",
        Key.DETECTED: "发现 检测",
        Key.RESOLVED: "修复 结束 恢复 解决",
        Key.DURATION: "持续时间 时长 持续",
        Key.DATE: "何时",
    },
    bounds={Key.DATE: "日期 日"},
    held="会议 会议时间 例会 召开 日期 日",
    after="后",
    fillers="的 时间 于",
    report="报告 文档",
    written="编写 撰写 填写",
    signing="人 者",
    checked="审核 审批 批准 复核",
    levels="严重程度 严重级别 等级 级别 优先级",
    states="状态",
    now="当前 目前",
    published="发布",
)
