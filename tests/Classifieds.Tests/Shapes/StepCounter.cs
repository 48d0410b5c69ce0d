using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Classifieds.Tests.Shapes;

/// <summary>How many steps the program's own code takes: each call of a method and each turn of a loop is one.</summary>
/// <remarks>
/// The program knows nothing of it: its assemblies are read from the disk, a count is put into them, and these run beside the others. What
/// the runtime's library does inside a call is one step.
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
        MethodReference step = module.ImportReference(typeof(StepTally).GetMethod(nameof(StepTally.Step)));
        foreach (MethodDefinition method in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
            Count(method.Body, step);
        var counted = new MemoryStream();
        module.Write(counted);
        counted.Position = 0;
        return counted;
    }

    private static void Count(Mono.Cecil.Cil.MethodBody body, MethodReference step)
    {
        body.SimplifyMacros();
        // The offsets are those of the file until it is written.
        Instruction[] turns = [.. body.Instructions.Where(one => one.Operand is Instruction to && to.Offset <= one.Offset)];
        ILProcessor written = body.GetILProcessor();
        written.InsertBefore(body.Instructions[0], Instruction.Create(OpCodes.Call, step));
        foreach (Instruction turn in turns)
        {
            // Whoever jumps to the jump back finds the count in its place, and the jump behind it.
            Instruction back = Instruction.Create(turn.OpCode, (Instruction)turn.Operand!);
            written.InsertAfter(turn, back);
            turn.OpCode = OpCodes.Nop;
            turn.Operand = null;
            written.InsertBefore(back, Instruction.Create(OpCodes.Call, step));
        }
        body.OptimizeMacros();
    }
}
