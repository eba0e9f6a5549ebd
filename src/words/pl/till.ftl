# till
