namespace Classifieds.Domain.Notices;

/// <summary>Numbers of notices as a person reads them: 1、3 至 5.</summary>
public static class NoticeNumbers
{
    // Two that follow one another are shorter said by name.
    private const int LeastRange = 3;

    /// <param name="numbers">Rising.</param>
    public static string Told(IReadOnlyList<int> numbers)
    {
        List<string> told = [];
        for (int i = 0; i < numbers.Count;)
        {
            int end = i + 1;
            while (end < numbers.Count && numbers[end] == numbers[end - 1] + 1) end++;
            told.Add(end - i >= LeastRange ? $"{numbers[i]} 至 {numbers[end - 1]}" : string.Join('、', numbers.Skip(i).Take(end - i)));
            i = end;
        }
        return string.Join('、', told);
    }
}
