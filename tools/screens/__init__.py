"""Pictures of every screen in every state, and what is wrong with their layout."""
