"""Chinese words, simplified and traditional."""

from __future__ import annotations

from postmortem_lint.values.words import chinese_titles
from postmortem_lint.values.words.language import Language

CHINESE = Language(
    code="zh",
    weekdays={
        f"{week}{day}": number
        for week in ("星期", "周", "週", "礼拜")
        for number, day in enumerate("一二三四五六日")
    }
    | {"星期天": 6, "周天": 6},
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
    to=("至", "到"),
    am=("上午", "早上", "凌晨", "早晨", "清晨"),
    pm=("下午", "晚上", "傍晚"),
    ongoing=("进行中", "進行中", "至今", "持续中", "现在"),
    unknown=("未知", "不详", "待定", "待确认"),
    not_available=("不适用", "不適用"),
    none=("无",),
    next_day=("次日", "第二天", "隔天"),
    working=("工作日", "工作时间", "工作小时"),
    clock_words={"中午": 43200, "午夜": 0},
    ago=("后", "後", "前", "之后", "之前"),
    sections=chinese_titles.SECTIONS,
    labels=chinese_titles.LABELS,
    columns=chinese_titles.COLUMNS,
    milestones=chinese_titles.MILESTONES,
    claims=chinese_titles.CLAIMS,
)
