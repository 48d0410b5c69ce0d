Console.Error.WriteLine("usage: Classifieds.Benchmarks NAME");
return 2;
