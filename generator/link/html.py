"""A string that is already safe HTML, told apart from text by its type."""


class Html(str):
    """Hold HTML that our own code made; Jinja2 prints it as it is, any other `str` is escaped.

    The method is MarkupSafe's published convention for such values.
    """

    __slots__ = ()

    def __html__(self) -> str:
        """Return the HTML itself."""
        return str(self)


CITE_START, CITE_END, LOCATOR = "\x02", "\x03", "\x1f"
"""Control characters around a citation that has no number yet; content cannot hold them."""


def cite_token(source: str, locator: str = "") -> Html:
    """Mark the place of a citation, which gets its number when its page is rendered."""
    return Html(f"{CITE_START}{source}{LOCATOR}{locator}{CITE_END}")
