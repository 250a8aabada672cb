"""The commands of ``kg``, one module each: take the options, call the library, print.

Standard output holds data only, messages go to standard error. Heavy modules load inside the functions.
"""
