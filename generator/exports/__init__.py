"""Site to data files: the record for programs, with nothing that its pages do not show."""
