"""Which rules have to be silent about an invented document, and which are not asked."""

from __future__ import annotations

# What these rules report, the layouts and sentences of the data really have; all others compare or
# read values, and what they report of a document in which nothing is wrong is false.
OUTSIDE = {
    "PM101": "some layouts lack a section",
    "PM107": "some titles only say 'incident report' and a number",
    "PM203": "notations of dates are the point of these documents",
    "PM212": "and so are times without a zone",
    "PM313": "the words of an entry need not tell its milestone",
    "PM317": "a clock is written as the notation says",
    "PM201": "some layouts lack a field",
    "PM501": "not every incident counts somebody",
    "PM550": "some layouts have one side of the lessons only",
    "PM609": "some layouts have no place for a ticket",
    "PM604": "some layouts have no place for a date",
    "PM607": "no layout has priorities",
    "PM613": "the items are those of the story",
    "PM711": "some layouts say 'Reviewed' and have no place for who reviewed",
    "PM710": "some layouts name no author",
    "PM803": "the sentences name people",
    "PM804": "the sentences regret what did not happen",
    "PM805": "the sentences name people",
    "PM809": "the sentences are not always exact",
    "PM806": "the sentences use pictures",
    "PM802": "the sentences judge",
    "PM810": "the sentences say outage where they like",
}
