"""Many sentences of one report, each alone: what contradicts its times is told, nothing else is."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules import ALL

CODES = ("PM208", "PM318", "PM401", "PM403", "PM404", "PM406", "PM511", "PM512", "PM530")
RULES = tuple(rule for rule in ALL if rule.code in CODES)
PAGE = """# Postmortem: checkout API returned 502 for card payments

- **Date**: 2025-06-17
- **Start**: 2025-06-17 09:42 UTC
- **End**: 2025-06-17 11:08 UTC
- **Duration**: 86 minutes
- **Status**: Resolved

## Summary

{0}

## Impact

{1}

## Timeline (UTC)

- 09:38 Config change 4411 deployed to the gateway
- 09:42 Checkout API starts to return 502
- 09:49 Alert "checkout 5xx" fires, on-call paged
- 09:53 On-call acknowledges
- 10:05 Incident declared, payments team joins
- 10:21 Gateway pods restarted, no effect
- 10:37 Root cause found: wrong upstream in change 4411
- 10:58 Change 4411 reverted
- 11:08 Error rate back to normal, incident resolved
"""

CONTRADICTING = [
    "The outage lasted 68 minutes.",
    "The incident began at 09:24 UTC.",
    "The incident was resolved at 11:38 UTC.",
    "The checkout API was down for 68 minutes.",
    "Card payments failed from 09:42 to 11:08 UTC, for 96 minutes.",
    "The outage was over at 11:18 UTC.",
    "Checkout recovered at 11:28 UTC.",
    "Change 4411 was reverted at 10:48 UTC.",
    "The gateway pods were restarted at 10:12 UTC without effect.",
    "We reverted change 4411 at 11:02 UTC.",
    "The on-call acknowledged the page at 09:58 UTC.",
    "The alert fired at 09:59 UTC.",
    "The incident was declared at 10:15 UTC.",
    "The root cause was found at 10:31 UTC.",
    "The service was restored within 45 minutes.",
    "On 2025-06-27 from 09:42 to 11:08 UTC checkout returned 502.",
    "Change 4411 was reverted at 10:58 UTC on 2025-06-18.",
    "Checkout was unavailable until 11:38 UTC.",
    "It ended at 11:18 UTC.",
    "By 11:08 UTC, 96 minutes after the start, error rates were normal.",
    "The outage started at 09:42 UTC and ended at 11:18 UTC.",
    "This 68-minute outage hit card payments only.",
    "The disruption went on for 2 hours and 26 minutes.",
    "At 10:47 UTC the root cause was found.",
    "The config change was deployed to the gateway at 09:28 UTC.",
    "Error rates were back to normal at 11:18 UTC.",
    "The outage lasted 52 minutes.",
    "The checkout API was down for 52 minutes.",
    "This 52-minute outage hit card payments only.",
    "The outage was mitigated at 11:28 UTC.",
    "The incident lasted from 09:24 to 11:08 UTC.",
    "Checkout was broken from 09:24 to 11:38 UTC.",
    "The checkout API was unreachable between 09:42 and 11:18 UTC.",
    "The outage, which began at 09:24 UTC, ended at 11:08 UTC.",
    "The gateway pods were restarted without effect at 10:51 UTC.",
    "At 09:28 UTC, config change 4411 was deployed to the gateway.",
    'The alert "checkout 5xx" fired at 10:09 UTC.',
    "On-call acknowledged the alert at 09:33 UTC.",
    "It was resolved after 52 minutes.",
    "The incident was fixed in 1 hour and 52 minutes.",
    "Total downtime was 52 minutes.",
    "The incident was over by 11:38 UTC.",
    "On 2025-06-17 at 09:24 UTC the checkout API went down.",
    "The checkout API became unavailable at 09:24 UTC.",
    "Between 09:42 and 11:08 UTC (56 minutes) card payments failed.",
    "On 2025-07-17 from 09:42 to 11:08 UTC card payments failed.",
    "The problem was solved at 11:38 UTC by reverting the change.",
    "From the first error to full recovery it took 96 minutes.",
    "The time from start to resolution was 52 minutes; our goal is 30 minutes.",
    "The length of the incident was 52 minutes.",
    "The incident took 52 minutes in all.",
    "We were able to resolve the incident at 11:38 UTC.",
    "We declared the incident resolved at 11:38 UTC.",
    "The resolution of the incident came at 11:38 UTC.",
    "The change took effect at 09:24 UTC, which is when the outage began.",
    "The outage was resolved at 1138 hours.",
]
HARMLESS = [
    "Planned maintenance is announced for 16 October 2025, starting at 14:30 UTC.",
    "This is not the incident of 7 May 2024, which lasted 95 minutes.",
    "On 2024-05-07 the outage lasted 95 minutes.",
    "The load test started at 09:00 UTC and finished at 09:30 UTC.",
    "Business hours began at 08:00 UTC.",
    "EU users recovered at 10:50 UTC.",
    "The certificate renewal started at 07:15 UTC.",
    "Last month a similar outage lasted 3 hours.",
    "The failover was planned for 12:00 UTC.",
    "Had we paged the payments team, the incident would have been resolved by 10:15 UTC.",
    "The payment provider confirmed that its API was healthy at 10:12 UTC.",
    "The nightly settlement ran at 02:00 UTC and was not affected.",
    "Each failed request took about 30 seconds.",
    "For the first 40 minutes we looked at the wrong dashboard.",
    "The on-call engineer spent 25 minutes on a wrong lead.",
    "Support answered 214 tickets in 3 hours.",
    "Refunds were completed within 5 days.",
    "The canary was healthy for 10 minutes before the rollout continued.",
    "A postmortem meeting was held on 2025-06-19 at 14:00 UTC.",
    "The gateway was upgraded on 2025-06-10 at 09:42 UTC.",
    "The status page was updated at 10:10 UTC.",
    "Customers were told at 10:10 UTC.",
    "Our SLO allows 43 minutes of downtime per month.",
    "The error budget covers 20 minutes of downtime.",
    "The same change had been deployed to staging at 16:20 UTC on 2025-06-16.",
    "An attacker was suspected until 10:30 UTC.",
    "Traffic was back to normal levels for a Tuesday by 12:00 UTC.",
    "The cache TTL is 15 minutes.",
    "A retry succeeded after 12 seconds.",
    "The mobile app was slow for 20 minutes after the fix.",
    "The incident channel was opened at 10:04 UTC.",
    "The runbook says that checkout must be restored within 30 minutes.",
    "Partner shops were unavailable for 15 minutes in the morning.",
    "Two pods were down for 5 minutes.",
    "The previous incident was resolved at 14:12 UTC on 2025-05-02.",
    "A second, shorter outage started at 13:20 UTC.",
    "The team expected the outage to end at 10:30 UTC.",
    "It took 14 minutes to find the right log.",
    "The pods needed 3 minutes to restart.",
    "The first attempt to restart the pods failed at 10:19 UTC.",
    "The queue was empty again 45 minutes after the fix.",
    "Marketing had started a campaign at 09:30 UTC.",
    "Peak traffic lasts from 11:00 to 13:00 UTC.",
    "The maintenance window of the provider was from 06:00 to 07:00 UTC.",
    "From 10:21 to 10:25 UTC no pod was ready.",
    "The gateway has been in use for 3 years.",
    "Payments were retried for 24 hours.",
    "The alert is evaluated every 5 minutes and fires after 3 failures.",
    "Some cards worked until 09:45 UTC.",
    "By 11:00 UTC most customers could pay again.",
    "The change was approved at 09:12 UTC and merged at 09:20 UTC.",
    "The incident was reported to the regulator within 4 hours.",
    "The regulator was informed at 13:05 UTC.",
    "An incident of this kind usually lasts 20 minutes.",
    "None of the 12 regions was down for longer than 86 minutes.",
    "The dashboard lagged by 10 minutes.",
    "Detection was slow: the alert waited for 7 minutes of errors.",
    "The outage of the fraud service ended at 08:55 UTC.",
    "The on-call shift ended at 10:00 UTC.",
    "The engineer on call was paged at 03:10 UTC for an unrelated disk alert.",
    "Logs were kept for 7 days.",
    "The rollback was rehearsed on 2025-06-03 and took 6 minutes.",
    "The service was restarted once a week until 2024.",
    "A data center in Oslo went down at 04:00 UTC on the same day.",
    "The bank's own incident began at 09:30 UTC and lasted 20 minutes.",
    "The vendor restored its service at 12:40 UTC.",
    "The outage was discussed in the weekly review from 15:00 to 15:45 UTC.",
    "If the outage lasts more than 60 minutes, we have to tell the regulator.",
    "Orders placed between 09:42 and 11:08 UTC were delayed by up to 2 hours.",
    "The deploy pipeline was paused from 10:05 to 16:00 UTC.",
    "Reports for the day were 50 minutes late.",
    "The 30-minute delay in paging made it worse.",
    "The issue was fixed upstream on 2025-06-18 at 08:10 UTC.",
    "The bug was introduced on 2025-05-28 at 10:37 UTC.",
    "Card payments made up 60 percent of the 86 minutes.",
    "At 09:42 UTC on most days about 300 payments are made each minute.",
    "The incident was closed at 12:30 UTC.",
    "The incident bridge was closed at 11:40 UTC.",
    "The incident channel was archived at 12:10 UTC.",
    "The issue was closed in the tracker at 17:00 UTC.",
    "The incident was triggered at 09:38 UTC by change 4411.",
    "The incident was mitigated at 10:58 UTC.",
    "The outage was mitigated at 10:58 UTC and resolved at 11:08 UTC.",
    "The incident review started at 14:00 UTC.",
    "The incident commander took over at 10:06 UTC.",
    "The incident commander was relieved at 10:50 UTC.",
    "The problem was escalated at 10:12 UTC.",
    "The problem was first suspected at 09:45 UTC.",
    "The issue was reproduced at 10:30 UTC.",
    "The issue was confirmed at 09:55 UTC.",
    "The incident was announced at 10:09 UTC.",
    "The incident was downgraded to SEV3 at 11:00 UTC.",
    "The incident was reopened at 11:30 UTC and resolved for good at 11:45 UTC.",
    "The outage peaked at 10:20 UTC.",
    "It was noticed at 09:47 UTC by a merchant, too.",
    "Monitoring continued until 13:00 UTC.",
    "We kept watching until 12:30 UTC.",
    "The team stayed on the bridge until 12:00 UTC.",
    "The system was in a degraded state from 10:58 to 11:08 UTC.",
    "The service was fully down from 09:42 to 09:55 UTC and slow after that.",
    "The service had been unstable since 2025-06-10.",
    "The problem has existed since 08:00 UTC on 2025-06-12.",
    "Everything was quiet until 09:42 UTC.",
    "The platform was released in 2019 and ran for 6 years.",
    "The site was down for maintenance for 2 hours on 2025-06-01.",
    "The platform failed over in 45 seconds.",
    "Production was frozen for 2 days.",
    "The service recovered in two steps: EU at 11:02 UTC and US at 11:08 UTC.",
    "We restored service to 80 percent of merchants at 10:59 UTC.",
    "The service was partially restored at 10:58 UTC.",
    "Service was restored gradually from 10:58 to 11:08 UTC.",
    "Recovery began at 10:58 UTC.",
    "The recovery lasted 10 minutes.",
    "The detection took 7 minutes.",
    "Mitigation took 21 minutes.",
    "Resolution took another 10 minutes.",
    "The investigation lasted 48 minutes.",
    "The root cause analysis took 3 days.",
    "The fix took 21 minutes to write.",
    "The alert was acknowledged within 4 minutes.",
    "The alert fired 7 minutes after the start.",
    "The page went out 7 minutes after the first error.",
    "The change was live for 80 minutes.",
    "Change 4411 was live from 09:38 to 10:58 UTC, for 80 minutes.",
    "The 502s lasted 86 minutes.",
    "The outage lasted one hour and 26 minutes.",
    "The outage lasted almost an hour and a half.",
    "The outage lasted less than 90 minutes.",
    "The outage lasted over an hour.",
    "The incident was resolved within 90 minutes.",
    "An outage of 86 minutes is the longest this year.",
    "The outage is the third this month; the first lasted 12 minutes, the second 31 minutes.",
    "This was the longest outage since the 4-hour outage of 2023.",
    "A 20-minute outage was simulated in May.",
    "The 5-minute error rate rose to 40 percent.",
    "The 99th percentile was 9 seconds for 40 minutes.",
    "The first fix was deployed at 10:30 UTC and reverted at 10:35 UTC.",
    "A fix for the dashboard was deployed at 12:00 UTC.",
    "The incident was caused by a change that was deployed at 09:38 UTC.",
    "The error had been in the code since 2025-05-28 and was found by chance at 10:37 UTC.",
    "Alerts for the batch system fired at 10:40 UTC, but were unrelated.",
    "The pager was silenced from 10:21 to 10:40 UTC.",
    "The monitor was down for 30 minutes in the night.",
    "Our team started at 10:05 UTC to look into it.",
    "The outage ended for most merchants at 10:58 UTC.",
    "When the incident ended, at 11:08 UTC, 4,112 payments had failed.",
    "On 2025-06-16 at 09:42 UTC the same check had passed.",
    "On 2025-06-10 from 09:42 to 09:50 UTC the gateway was upgraded.",
    "The incident was resolved. It took until 15:00 UTC to clear the backlog.",
    "The outage began when change 4411 was deployed at 09:38 UTC.",
    "It began with a config change at 09:38 UTC.",
    "This started at 09:38 UTC with change 4411.",
    "From the first error to full recovery it took 86 minutes.",
    "The time from start to resolution was 86 minutes; our goal is 30 minutes.",
    "In the incidents of last year it took 52 minutes on average from start to resolution.",
    "Counted from the first failure, resolution took 01:26:00.",
    "It took us 7 minutes to notice the incident.",
    "It took 25 minutes to restore the dashboard.",
    "The mitigation of the billing job came at 12:00 UTC.",
    "We were able to restart the reporting job at 12:30 UTC.",
    "The migration took effect at 12:00 UTC, which is when the backfill began.",
    "The archive holds 1138 hours of calls.",
    "According to the vendor, its outage began at 02:58 UTC and ended at 06:40 UTC.",
]


def said(summary: str, impact: str) -> Severity:
    """The most that is said of the two texts; a hint if there is nothing."""
    return most_severe(PAGE.format(summary, impact), *RULES) or Severity.INFO


@pytest.mark.parametrize("sentence", CONTRADICTING)
def test_what_contradicts_the_times_is_told(sentence: str) -> None:
    assert said(sentence, "4,112 payments failed.") >= Severity.WARNING


@pytest.mark.parametrize("sentence", HARMLESS)
def test_what_does_not_contradict_them_is_a_hint_at_most(sentence: str) -> None:
    assert said(sentence, "4,112 payments failed.") is Severity.INFO
    assert said("Checkout returned errors.", sentence) is Severity.INFO
