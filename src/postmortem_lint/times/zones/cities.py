"""Cities of which people tell the time, and that the tz database has under another name."""

from __future__ import annotations

from collections.abc import Mapping

_BY_PLACE = {
    "asia/tokyo": "osaka kyoto yokohama nagoya sapporo tokio",
    "asia/seoul": "busan",
    "asia/kolkata": (
        "bangalore bengaluru mumbai delhi new_delhi hyderabad chennai pune noida gurgaon gurugram"
    ),
    "asia/shanghai": "beijing peking shenzhen guangzhou hangzhou",
    "asia/singapore": "singapur singapour",
    "europe/berlin": (
        "frankfurt munich münchen hamburg cologne köln stuttgart düsseldorf leipzig dresden bonn"
    ),
    "europe/zurich": "zürich geneva genf genève basel lausanne",
    "europe/vienna": "wien graz linz salzburg",
    "europe/madrid": "barcelona sevilla seville bilbao málaga",
    "europe/rome": "milan milano mailand turin torino bologna firenze naples napoli roma rom",
    "europe/paris": "lyon marseille toulouse lille nantes bordeaux grenoble",
    "europe/amsterdam": "rotterdam eindhoven utrecht the_hague",
    "europe/warsaw": "kraków krakow gdańsk gdansk wrocław wroclaw poznań warszawa warschau",
    "europe/prague": "brno praha prag",
    "europe/stockholm": "gothenburg göteborg malmö",
    "europe/copenhagen": "københavn kopenhagen aarhus",
    "europe/oslo": "trondheim stavanger",
    "europe/lisbon": "porto lisboa lissabon lisbonne",
    "europe/london": "manchester edinburgh cardiff glasgow bristol leeds londres",
    "europe/athens": "athen atenas thessaloniki",
    "europe/moscow": "moskau moscou moscú saint_petersburg st._petersburg",
    "america/new_york": (
        "boston washington atlanta miami philadelphia pittsburgh brooklyn montreal montréal"
        " ottawa québec nueva_york nova_york"
    ),
    "america/chicago": "dallas austin houston minneapolis nashville new_orleans",
    "america/denver": "boulder salt_lake_city",
    "america/los_angeles": (
        "san_francisco seattle san_diego palo_alto mountain_view las_vegas oakland"
    ),
    "america/sao_paulo": "são_paulo rio_de_janeiro brasília brasilia curitiba porto_alegre",
    "america/bogota": "medellín bogotá",
    "australia/sydney": "canberra",
    "pacific/auckland": "wellington christchurch",
    "africa/johannesburg": "cape_town durban pretoria",
}
CITIES: Mapping[str, str] = {
    city.replace("_", " "): place for place, names in _BY_PLACE.items() for city in names.split()
}
"""The place of the tz database by the name of a city in lower case."""
