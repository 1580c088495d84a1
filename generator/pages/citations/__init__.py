"""How a work is cited, in the forms that programs read."""
