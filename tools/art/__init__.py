"""Pictures: from what artists drop into ``art/`` to what the game shows."""
