"""The words that name units, and what one of each is worth in the unit that figures are kept in."""

from __future__ import annotations

DAYS = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "night": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.4,
        "quarter": 91.3, "year": 365.25, "decade": 3652.5}  # fmt: skip
SECONDS = {"nanosecond": 1e-9, "microsecond": 1e-6, "millisecond": 1e-3, "milli": 1e-3, "ms": 1e-3, "second": 1.0,
           "sec": 1.0}  # fmt: skip
BYTES = {"byte": 1.0, "kilobyte": 1e3, "kb": 1e3, "megabyte": 1e6, "meg": 1e6, "mb": 1e6, "gigabyte": 1e9,
          "gig": 1e9, "gb": 1e9, "terabyte": 1e12, "tb": 1e12, "petabyte": 1e15, "pb": 1e15, "exabyte": 1e18}  # fmt: skip
RATE_WORDS = {"rps": 1.0, "qps": 1.0, "tps": 1.0}
CURRENCIES = {"$": "USD", "€": "EUR", "£": "GBP", "₹": "INR", "¥": "JPY", "dollar": "USD", "buck": "USD", "usd": "USD",
             "euro": "EUR", "eur": "EUR", "pound": "GBP", "quid": "GBP", "gbp": "GBP", "rupee": "INR", "inr": "INR",
             "franc": "CHF", "yen": "JPY", "yuan": "CNY", "real": "BRL", "reais": "BRL", "rand": "ZAR",
             "krona": "SEK", "kronor": "SEK", "kroner": "NOK", "peso": "MXN", "zloty": "PLN", "naira": "NGN",
             "shilling": "KES", "dirham": "AED", "won": "KRW", "ringgit": "MYR"}  # fmt: skip
PEOPLE = frozenset(
    "engineer person people developer dev scientist employee staff colleague report manager lead leader designer "
    "analyst technician operator contractor intern junior senior folk guy hire headcount director principal architect "
    "tester researcher programmer coder nurse doctor agent planner dispatcher mechanic seller-facing sre sde clinician "
    "consultant recruiter interviewer mentee apprentice graduate member volunteer worker specialist expert".split()
)
TEAMS = frozenset("team squad crew tribe pod".split())
ORGANISATIONS = frozenset(
    "organisation organization org division department company companies subsidiary subsidiaries unit vendor partner "
    "ministry ministries bank agency agencies vertical".split()
)
PLACES = frozenset(
    "country countries region site market state warehouse store branch office plant hub city cities".split()
)
USERS = frozenset(
    "user customer shopper driver subscriber patient passenger player viewer account merchant tenant student visitor "
    "seller buyer client household member-account listener reader rider guest farmer citizen policyholder".split()
)
PERIOD_SECONDS = {"second": 1.0, "sec": 1.0, "s": 1.0, "minute": 60.0, "min": 60.0, "hour": 3600.0, "day": 86400.0,
                 "week": 604800.0, "month": 2.63e6, "quarter": 7.89e6, "year": 3.156e7}  # fmt: skip
EVENTS = frozenset(
    "request query queries transaction message event order write read call hit lookup payment notification".split()
)
NINES = {"three": 99.9, "four": 99.99, "five": 99.999, "six": 99.9999}
FACTORS = {"doubled": 2.0, "doubling": 2.0, "tripled": 3.0, "quadrupled": 4.0, "halved": 0.5, "halving": 0.5,
                  "twofold": 2.0, "threefold": 3.0, "fourfold": 4.0, "fivefold": 5.0, "tenfold": 10.0}  # fmt: skip
SCALES = {"thousand": 1e3, "k": 1e3, "lakh": 1e5, "million": 1e6, "m": 1e6, "crore": 1e7, "billion": 1e9, "b": 1e9,
                 "trillion": 1e12}  # fmt: skip
