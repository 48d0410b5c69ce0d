using System.Runtime.ExceptionServices;

namespace Classifieds.Press;

/// <summary>A few long deeds of which none waits for another, shared by all processors one by one, in their order.</summary>
internal static class AtOnce
{
    /// <param name="deed">Is told the number of the deed, from 0; what it throws is thrown as it is.</param>
    public static void Do(int count, Action<int> deed)
    {
        int last = -1;
        try
        {
            // A framework's partitioner would do the same with thirty methods that a cold page has to compile.
            Parallel.For(0, Math.Min(count, Environment.ProcessorCount), _ =>
            {
                for (int number; (number = Interlocked.Increment(ref last)) < count;) deed(number);
            });
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
