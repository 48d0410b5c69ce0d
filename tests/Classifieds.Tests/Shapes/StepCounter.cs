using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Classifieds.Tests.Shapes;

/// <summary>How many steps the program's own code takes: each call of a method and each turn of a loop is one.</summary>
/// <remarks>
/// The program knows nothing of it: its assemblies are read from the disk, a count is put into them, and these run beside the others. What
/// the runtime's library does inside a call is one step. A method counts for itself and tells the tally when it is left, since asking whose
/// thread it is at each step took as long as the program; left by an exception that another threw, it tells nothing.
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
        foreach (MethodDefinition method in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
            Count(method.Body, new(module.TypeSystem.Int64), tell);
        var counted = new MemoryStream();
        module.Write(counted);
        counted.Position = 0;
        return counted;
    }

    private static void Count(Mono.Cecil.Cil.MethodBody body, VariableDefinition steps, MethodReference tell)
    {
        body.SimplifyMacros();
        body.Variables.Add(steps);
        // The offsets are those of the file until it is written.
        Instruction[] turns = [.. body.Instructions.Where(one => one.Operand is Instruction to && to.Offset <= one.Offset)];
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
