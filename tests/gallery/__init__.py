"""Every component in every state with odd content, on one page that no site has."""
