"""From a clone to what players get: a package for one system, checked before it is handed over."""
