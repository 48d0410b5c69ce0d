using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Classifieds.Press;

/// <summary>A few long deeds of which none waits for another, shared by all processors one by one, in their order.</summary>
internal static class AtOnce
{
    /// <param name="deed">Is told the number of the deed, from 0; what it throws is thrown as it is.</param>
    public static void Do(int count, Action<int> deed)
    {
        try
        {
            Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, count), EnumerablePartitionerOptions.NoBuffering), deed);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
