using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ResourceRoom.Web.Tests.Architecture;

/// <summary>Reads from a compiled assembly which of its types use which others.</summary>
/// <remarks>A constant of another type leaves no trace in compiled code; everything else does.</remarks>
internal static class References
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value, code => code.OperandType);

    public static IReadOnlyCollection<Reference> Of(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = file.GetMetadataReader();
        var references = new HashSet<Reference>();
        foreach (var handle in reader.TypeDefinitions)
        {
            var names = new TypeNames(reader);
            NoteType(file, reader, reader.GetTypeDefinition(handle), names);
            Add(references, TypeNames.Outermost(reader, handle), names.Seen);
        }

        foreach (var type in assembly.GetTypes())
        {
            Add(references, NameOf(type), AttributesOf(type));
        }

        return references;
    }

    private static void Add(HashSet<Reference> references, TypeName from, IEnumerable<TypeName> names) =>
        references.UnionWith(names.Where(to => to != from).Select(to => new Reference(from, to)));

    private static void NoteType(PEReader file, MetadataReader reader, TypeDefinition type, TypeNames names)
    {
        if (!type.BaseType.IsNil)
        {
            names.Note(type.BaseType);
        }

        foreach (var implementation in type.GetInterfaceImplementations())
        {
            names.Note(reader.GetInterfaceImplementation(implementation).Interface);
        }

        NoteConstraints(reader, type.GetGenericParameters(), names);
        foreach (var field in type.GetFields())
        {
            reader.GetFieldDefinition(field).DecodeSignature(names, null);
        }

        foreach (var handle in type.GetMethods())
        {
            var method = reader.GetMethodDefinition(handle);
            method.DecodeSignature(names, null);
            NoteConstraints(reader, method.GetGenericParameters(), names);
            if (method.RelativeVirtualAddress != 0)
            {
                NoteBody(file.GetMethodBody(method.RelativeVirtualAddress), names);
            }
        }
    }

    private static void NoteConstraints(MetadataReader reader, GenericParameterHandleCollection parameters, TypeNames names)
    {
        foreach (var constraint in parameters.SelectMany(parameter => reader.GetGenericParameter(parameter).GetConstraints()))
        {
            names.Note(reader.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private static void NoteBody(MethodBodyBlock body, TypeNames names)
    {
        if (!body.LocalSignature.IsNil)
        {
            names.Note(body.LocalSignature);
        }

        foreach (var region in body.ExceptionRegions.Where(region => !region.CatchType.IsNil))
        {
            names.Note(region.CatchType);
        }

        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            NoteInstruction(ref code, names);
        }
    }

    private static void NoteInstruction(ref BlobReader code, TypeNames names)
    {
        short value = code.ReadByte();
        if (value == 0xFE)
        {
            value = unchecked((short)(0xFE00 | code.ReadByte()));
        }

        switch (Operands[value])
        {
            case OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok:
                names.Note(MetadataTokens.EntityHandle(code.ReadInt32()));
                break;
            case OperandType.InlineSwitch:
                var targets = code.ReadInt32();
                code.Offset += targets * sizeof(int);
                break;
            case OperandType.InlineI8 or OperandType.InlineR:
                code.Offset += 8;
                break;
            case OperandType.InlineI or OperandType.InlineBrTarget or OperandType.ShortInlineR or OperandType.InlineString or OperandType.InlineSig:
                code.Offset += 4;
                break;
            case OperandType.InlineVar:
                code.Offset += 2;
                break;
            case OperandType.ShortInlineI or OperandType.ShortInlineVar or OperandType.ShortInlineBrTarget:
                code.Offset += 1;
                break;
        }
    }

    private static IEnumerable<TypeName> AttributesOf(Type type)
    {
        var parameters = type.GetMembers(Declared).OfType<MethodBase>().SelectMany(method => method.GetParameters());
        return type.GetCustomAttributesData()
            .Concat(type.GetMembers(Declared).SelectMany(member => member.GetCustomAttributesData()))
            .Concat(parameters.SelectMany(parameter => parameter.GetCustomAttributesData()))
            .SelectMany(attribute => TypesIn(attribute))
            .Select(NameOf);
    }

    private static IEnumerable<Type> TypesIn(CustomAttributeData attribute)
    {
        var values = attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(argument => argument.TypedValue));
        var named = values.Select(value => value.Value).OfType<Type>().SelectMany(type => type.GetGenericArguments().Prepend(type));
        return attribute.AttributeType.GetGenericArguments().Prepend(attribute.AttributeType).Concat(named);
    }

    private static TypeName NameOf(Type type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return new TypeName(type.Namespace ?? "", type.Name);
    }
}
