"""Chinese words, simplified and traditional."""

from __future__ import annotations

from postmortem_lint.language.chinese import titles as chinese_titles
from postmortem_lint.language.chinese.heads import TITLE_WORDS
from postmortem_lint.language.language import Language
from postmortem_lint.language.word_tables import (
    ActionWords,
    ClaimWords,
    LengthWords,
    ReportWords,
    ScopeWords,
    StateWords,
    TimeWords,
    Titles,
)
from postmortem_lint.roles import Column

CHINESE = Language(
    code="zh",
    name="Chinese",
    title_words=TITLE_WORDS,
    titles=Titles(
        sections=chinese_titles.SECTIONS,
        labels=chinese_titles.LABELS,
        columns=chinese_titles.COLUMNS,
        milestones=chinese_titles.MILESTONES,
    ),
    times=TimeWords(
        weekdays={
            f"{week}{day}": number
            for week in ("星期", "周", "週", "礼拜")
            for number, day in enumerate("一二三四五六日")
        }
        | {"星期天": 6, "周天": 6},
        am=("上午", "早上", "凌晨", "早晨", "清晨"),
        pm=("下午", "晚上", "傍晚"),
        clock_words={"中午": 43200, "午夜": 0},
        to=("至", "到"),
        next_day=("次日", "第二天", "隔天"),
        all_times=("时间", "時間", "时区", "時區"),
    ),
    lengths=LengthWords(
        units={
            "秒": 1,
            "秒钟": 1,
            "秒鐘": 1,
            "分": 60,
            "分钟": 60,
            "分鐘": 60,
            "小时": 3600,
            "小時": 3600,
            "个小时": 3600,
            "個小時": 3600,
            "天": 86400,
            "周": 604800,
            "星期": 604800,
            "个月": 2592000,
            "個月": 2592000,
        },
        numbers={"半": 0.5, "一": 1, "两": 2, "兩": 2},
        approximate=("约", "大约", "大約", "大概", "近", "左右", "许", "前后"),
        under=("不到", "少于", "以内", "之内"),
        over=("超过", "超過", "至少", "多于"),
        up_to=("最多", "最长"),
        or_more=("以上", "多"),
        ago=("后", "後", "前", "之后", "之前"),
        ongoing=("进行中", "進行中", "至今", "持续中", "现在"),
        unknown=("未知", "不详", "待定", "待确认"),
        not_available=("不适用", "不適用"),
        none=("无",),
        working=("工作日", "工作时间", "工作小时"),
    ),
    claims=ClaimWords(
        measures=chinese_titles.CLAIMS,
        joiners=("为", "為", "了", "是", "约", "共", "达", "达到", "共计", "长达"),
    ),
    report=ReportWords(
        names=("事故", "故障", "复盘", "復盤", "覆盤", "事件报告", "事后分析", "事後檢討", "宕机"),
        kinds=(
            "事故",
            "事故报告",
            "事故報告",
            "故障",
            "故障报告",
            "故障報告",
            "复盘",
            "复盘报告",
            "故障复盘",
            "事故复盘",
            "事件报告",
            "事件複盤",
            "报告",
            "報告",
            "模板",
            "分析",
            "总结",
            "事后分析",
            "草稿",
            "标题",
        ),
        drafting=(
            "草稿",
            "草案",
            "撰写中",
            "审核中",
            "评审中",
            "处理中",
            "调查中",
            "待评审",
            "待审核",
        ),
        reviewed=("已批准", "已审核", "已评审", "已审阅", "审核通过", "评审通过", "已核准"),
    ),
    states=StateWords(
        under_way=("处理中", "處理中"),
        investigating=("调查中", "排查中", "調查中"),
        eased=("观察中", "监控中", "已缓解", "已止损", "觀察中"),
        resolved=("已解决", "已恢复", "已修复", "已解決", "已恢復"),
        severity_scales=(
            ("紧急", "高", "中", "低"),
            ("致命", "严重", "一般"),
        ),
    ),
    scope=ScopeWords(
        everybody=("所有用户", "全部用户", "全体用户", "所有用戶", "全部用戶", "所有客户"),
        in_part=("部分",),
    ),
    actions=ActionWords(
        item_keys={
            Column.OWNER: ("负责人", "責任人", "责任人", "負責人", "跟进人", "执行人"),
            Column.DUE: (
                "截止",
                "截止日期",
                "截止时间",
                "期限",
                "完成时间",
                "预计完成时间",
                "計畫完成",
            ),
            Column.PRIORITY: ("优先级", "優先級"),
            Column.STATUS: ("状态", "狀態", "进度"),
        },
        due_before=("截止", "截止日期", "期限", "截至", "计划于"),
        due_after=("前", "之前", "前完成", "截止", "以前"),
        done=(
            "已完成",
            "完成",
            "已关闭",
            "已解决",
            "已修复",
            "已上线",
            "已取消",
            "已实施",
            "已發布",
            "关闭",
            "已落地",
        ),
        not_done=(
            "未完成",
            "未解决",
            "未关闭",
            "未修复",
            "尚未",
            "没有完成",
            "未实施",
            "待完成",
            "预计完成",
        ),
        urgent=("紧急", "最高", "高", "非常高", "緊急", "严重", "致命"),
        less_urgent=("中", "低", "一般", "普通"),
    ),
)
