using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Classifieds.Tests.Shapes;

/// <summary>How many steps the program's own code takes: each turn of a loop is one, and each call of a method that has one,
/// goes round in a ring or is called by the library.</summary>
/// <remarks>
/// The program knows nothing of it: its assemblies are read from the disk, a count is put into them, and these run beside the others. What
/// the runtime's library does inside a call is part of the step. A method counts for itself and tells the tally when it is left, since
/// asking whose thread it is at each step took as long as the program; left by an exception that another threw, it tells nothing.
/// </remarks>
internal sealed class StepCounter : AssemblyLoadContext
{
    private const string Ours = "Classifieds.";

    private static readonly string Folder = AppContext.BaseDirectory;

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string name = assemblyName.Name!;
        string file = Path.Combine(Folder, $"{name}.dll");
        bool isOurs = name.StartsWith(Ours, StringComparison.Ordinal) && !name.EndsWith("Tests", StringComparison.Ordinal);
        return isOurs && File.Exists(file) ? LoadFromStream(Counted(file)) : null;
    }

    /// <summary>A type of the program as it runs with the count in it.</summary>
    public Type Type(string assembly, string name) =>
        LoadFromAssemblyName(new(Ours + assembly)).GetType($"{Ours}{assembly}.{name}", throwOnError: true)!;

    private static MemoryStream Counted(string file)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Folder);
        using ModuleDefinition module = ModuleDefinition.ReadModule(file, new() { AssemblyResolver = resolver });
        MethodReference tell = module.ImportReference(typeof(StepTally).GetMethod(nameof(StepTally.Add)));
        MethodDefinition[] methods = [.. module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody)];
        foreach (MethodDefinition method in methods.Except(PartsOfTheirCallers(methods)))
        {
            Count(method.Body, new(module.TypeSystem.Int64), tell);
            method.AggressiveOptimization = true; // compiled once: what the runtime would learn of it takes longer than it saves
        }
        var counted = new MemoryStream();
        module.Write(counted);
        counted.Position = 0;
        return counted;
    }

    // What has no loop, is called by ours alone and is in no ring of calls takes its time in step with its caller and those it calls. To
    // count its calls too took a fourth of the time.
    private static HashSet<MethodDefinition> PartsOfTheirCallers(MethodDefinition[] methods)
    {
        var handedOn = methods.SelectMany(method => method.Body.Instructions)
            .Where(one => one.OpCode.Code is Code.Ldftn or Code.Ldvirtftn).Select(Called).ToHashSet();
        Dictionary<MethodDefinition, MethodDefinition[]> open = methods
            .Where(method => !method.IsVirtual && !IsSeenOutside(method))
            .Where(method => !handedOn.Contains(method) && !method.Body.Instructions.Any(IsTurn))
            .ToDictionary(method => method, method => method.Body.Instructions.Select(Called).OfType<MethodDefinition>().ToArray());
        HashSet<MethodDefinition> parts = [];
        // A ring of calls stays open.
        while (open.Where(one => !one.Value.Any(open.ContainsKey)).Select(one => one.Key).ToArray() is { Length: > 0 } closed)
        {
            parts.UnionWith(closed);
            foreach (MethodDefinition method in closed) open.Remove(method);
        }
        return parts;
    }

    // By the library too: lambdas go from hand to hand.
    private static bool IsSeenOutside(MethodDefinition method) =>
        method.IsPublic && !method.IsSpecialName && method.DeclaringType is { IsPublic: true } or { IsNestedPublic: true };

    // Of the same assembly: others know nothing of it.
    private static MethodDefinition? Called(Instruction one) =>
        one.Operand is MethodReference called && called.DeclaringType.Scope is ModuleDefinition ? called.Resolve() : null;

    private static bool IsTurn(Instruction one) => one.Operand is Instruction to && to.Offset <= one.Offset;

    private static void Count(Mono.Cecil.Cil.MethodBody body, VariableDefinition steps, MethodReference tell)
    {
        body.SimplifyMacros();
        body.Variables.Add(steps);
        // The offsets are those of the file until it is written.
        Instruction[] turns = [.. body.Instructions.Where(IsTurn)];
        Instruction[] ways = [.. body.Instructions.Where(one => one.OpCode.Code is Code.Ret or Code.Throw or Code.Rethrow)];
        ILProcessor written = body.GetILProcessor();
        // Whoever jumps back to the first instruction does not begin anew.
        Instruction first = body.Instructions[0];
        written.InsertBefore(first, Instruction.Create(OpCodes.Ldc_I4_1));
        written.InsertBefore(first, Instruction.Create(OpCodes.Conv_I8));
        written.InsertBefore(first, Instruction.Create(OpCodes.Stloc, steps));
        foreach (Instruction turn in turns)
        {
            PutBefore(written, turn, Instruction.Create(OpCodes.Ldloc, steps), Instruction.Create(OpCodes.Ldc_I4_1),
                Instruction.Create(OpCodes.Conv_I8), Instruction.Create(OpCodes.Add), Instruction.Create(OpCodes.Stloc, steps));
        }
        foreach (Instruction way in ways)
            PutBefore(written, way, Instruction.Create(OpCodes.Ldloc, steps), Instruction.Create(OpCodes.Call, tell));
        body.OptimizeMacros();
    }

    // Whoever jumps there finds what is put in its place, and what stood there behind it.
    private static void PutBefore(ILProcessor written, Instruction there, params ReadOnlySpan<Instruction> added)
    {
        Instruction moved = Instruction.Create(OpCodes.Nop);
        (moved.OpCode, moved.Operand) = (there.OpCode, there.Operand);
        (there.OpCode, there.Operand) = (OpCodes.Nop, null);
        written.InsertAfter(there, moved);
        foreach (Instruction one in added) written.InsertBefore(moved, one);
    }
}
