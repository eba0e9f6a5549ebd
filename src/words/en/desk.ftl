### The desk that is never empty: away, stand-in, telephone.
