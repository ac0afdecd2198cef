"""Chinese titles of sections, fields and columns. A title stands under one role only."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.values.words.titles import titles

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: titles("元数据, 基本信息, 事故信息, 故障信息"),
    Role.SUMMARY: titles(
        "摘要, 概述, 概要, 事故概述, 事件概述, 故障概述, 总结摘要, 问题描述, 故障描述, 事件描述"
    ),
    Role.BACKGROUND: titles("背景"),
    Role.NARRATIVE: titles("事故经过, 事件经过"),
    Role.IMPACT: titles("影响, 影响范围, 用户影响, 影响面, 故障影响"),
    Role.TIMELINE: titles("时间线, 时间轴, 事件时间线, 故障时间线, 处理过程, 事故时间线"),
    Role.ROOT_CAUSE: titles(
        "根因, 根本原因, 原因, 原因分析, 根因分析, 根本原因分析, 故障原因, 直接原因"
    ),
    Role.CONTRIBUTING: titles("促成因素, 影响因素, 间接原因"),
    Role.TRIGGER: titles("触发因素, 触发条件, 触发原因"),
    Role.FIVE_WHYS: titles("五个为什么, 5个为什么, 五个为何"),
    Role.DETECTION: titles("发现, 检测, 故障发现, 问题发现"),
    Role.RESPONSE: titles("响应, 应急响应, 故障响应"),
    Role.RESOLUTION: titles("解决, 恢复, 解决方案, 修复, 恢复措施, 修复方案, 故障恢复, 解决方法"),
    Role.SHORT_TERM_FIX: titles("临时方案, 临时措施"),
    Role.LONG_TERM_FIX: titles("长期方案, 永久修复"),
    Role.COMMUNICATION: titles("沟通, 对外沟通"),
    Role.METRICS: titles("指标, 关键指标"),
    Role.ACTIONS: titles(
        """
        行动项, 改进措施, 后续行动, 改进项, 待办事项, 后续措施, 整改措施, 后续计划, 行动计划,
        改进计划
        """
    ),
    Role.PREVENTION: titles("预防措施, 防止复发"),
    Role.LESSONS: titles("经验教训, 教训, 总结, 经验总结, 反思"),
    Role.WELL: titles("做得好的, 做得好的地方, 哪些做得好"),
    Role.WRONG: titles("做得不好的, 做得不好的地方, 不足之处, 待改进, 需要改进的地方"),
    Role.LUCKY: titles("幸运的地方, 侥幸之处"),
    Role.ATTENDEES: titles("参与者, 参与人员, 参会人员"),
    Role.APPENDIX: titles("附录, 参考资料, 参考, 参考链接"),
    Role.RELATED_INCIDENTS: titles("相关事故, 相关事件"),
    Role.RELATED_DOCUMENTS: titles("相关文档"),
}
"""Headings and bold labels that open a section."""

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: titles("标题"),
    Key.DATE: titles("日期, 事故日期, 发生日期, 故障日期"),
    Key.STARTED: titles("开始时间, 发生时间, 故障开始时间"),
    Key.DETECTED: titles("发现时间"),
    Key.RESOLVED: titles("恢复时间, 解决时间, 结束时间"),
    Key.DURATION: titles("持续时间, 影响时长, 故障时长, 持续时长"),
    Key.DOWNTIME: titles("停机时间"),
    Key.SEVERITY: titles("严重程度, 严重级别, 故障等级, 级别, 严重性, 事故等级"),
    Key.STATUS: titles("状态"),
    Key.AUTHOR: titles("作者, 撰写人, 报告人, 编写人"),
    Key.REPORT_DATE: titles("报告日期, 创建日期, 编写日期"),
    Key.REVIEWED_BY: titles("审核人, 评审人, 审阅人"),
    Key.INCIDENT_ID: titles("事故编号, 事件编号"),
    Key.SERVICES: titles("受影响服务, 影响服务, 受影响的服务"),
    Key.PARTICIPANTS: titles("参与人"),
}
"""Labels of fields."""

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DATE: titles("日期"),
    Column.TIME: titles("时间, 时刻, 时间点"),
    Column.EVENT: titles("事件, 描述, 内容, 说明"),
    Column.DONE: titles("操作, 处理, 措施"),
    Column.BY_WHOM: titles("操作人, 人员, 负责人"),
    Column.NUMBER: titles("编号, 序号"),
    Column.ACTION: titles("行动项, 措施, 任务, 行动, 改进项, 内容, 描述, 事项"),
    Column.OWNER: titles("负责人, 责任人, 担当"),
    Column.PRIORITY: titles("优先级"),
    Column.DUE: titles("截止日期, 截止时间, 期限, 完成时间, 计划完成时间"),
    Column.STATUS: titles("状态, 进度"),
    Column.TYPE: titles("类型, 类别"),
    Column.TRACKING: titles("链接, 工单"),
}
"""Titles of columns. Some stand under several columns: the table they are in decides."""
