"""Where screens, presenters and services meet: one module an area, and the desk that leads between them."""

from mockinterview.desk.desk import Desk
from mockinterview.desk.parts import NoSound, Parts

__all__ = ["Desk", "NoSound", "Parts"]
