"""What pictures and sounds are made from. The game never reads this folder."""
