using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace ResourceRoom.Web.Tests.Architecture;

/// <summary>Resolves metadata handles and notes the name of every type that they lead to.</summary>
internal sealed class TypeNames(MetadataReader reader) : ISignatureTypeProvider<TypeName?, object?>
{
    private readonly HashSet<TypeName> seen = [];

    public IReadOnlyCollection<TypeName> Seen => seen;

    public static TypeName Outermost(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var definition = reader.GetTypeDefinition(handle);
        while (!definition.GetDeclaringType().IsNil)
        {
            definition = reader.GetTypeDefinition(definition.GetDeclaringType());
        }

        return new TypeName(reader.GetString(definition.Namespace), reader.GetString(definition.Name));
    }

    public void Note(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                Add(Outermost(reader, (TypeDefinitionHandle)handle));
                break;
            case HandleKind.TypeReference:
                Add(Outermost((TypeReferenceHandle)handle));
                break;
            case HandleKind.TypeSpecification:
                reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null);
                break;
            case HandleKind.MethodDefinition:
                Note(reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                Note(reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                NoteMember(reader.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodSpecification:
                var method = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                Note(method.Method);
                method.DecodeSignature(this, null);
                break;
            case HandleKind.StandaloneSignature:
                var signature = reader.GetStandaloneSignature((StandaloneSignatureHandle)handle);
                if (signature.GetKind() == StandaloneSignatureKind.LocalVariables)
                {
                    signature.DecodeLocalSignature(this, null);
                }

                break;
        }
    }

    private void NoteMember(MemberReference member)
    {
        Note(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Method)
        {
            member.DecodeMethodSignature(this, null);
        }
        else
        {
            member.DecodeFieldSignature(this, null);
        }
    }

    private TypeName Outermost(TypeReferenceHandle handle)
    {
        var reference = reader.GetTypeReference(handle);
        while (reference.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            reference = reader.GetTypeReference((TypeReferenceHandle)reference.ResolutionScope);
        }

        return new TypeName(reader.GetString(reference.Namespace), reader.GetString(reference.Name));
    }

    private TypeName Add(TypeName name)
    {
        seen.Add(name);
        return name;
    }

    TypeName? ISimpleTypeProvider<TypeName?>.GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        Add(Outermost(reader, handle));

    TypeName? ISimpleTypeProvider<TypeName?>.GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        Add(Outermost(handle));

    TypeName? ISignatureTypeProvider<TypeName?, object?>.GetTypeFromSpecification(
        MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    // The parts of a constructed type were noted while it was decoded; the construction itself has no name.
    TypeName? ISimpleTypeProvider<TypeName?>.GetPrimitiveType(PrimitiveTypeCode typeCode) => null;

    TypeName? ISZArrayTypeProvider<TypeName?>.GetSZArrayType(TypeName? elementType) => null;

    TypeName? IConstructedTypeProvider<TypeName?>.GetArrayType(TypeName? elementType, ArrayShape shape) => null;

    TypeName? IConstructedTypeProvider<TypeName?>.GetByReferenceType(TypeName? elementType) => null;

    TypeName? IConstructedTypeProvider<TypeName?>.GetPointerType(TypeName? elementType) => null;

    TypeName? IConstructedTypeProvider<TypeName?>.GetGenericInstantiation(
        TypeName? genericType, ImmutableArray<TypeName?> typeArguments) => null;

    TypeName? ISignatureTypeProvider<TypeName?, object?>.GetFunctionPointerType(MethodSignature<TypeName?> signature) => null;

    TypeName? ISignatureTypeProvider<TypeName?, object?>.GetGenericMethodParameter(object? genericContext, int index) => null;

    TypeName? ISignatureTypeProvider<TypeName?, object?>.GetGenericTypeParameter(object? genericContext, int index) => null;

    TypeName? ISignatureTypeProvider<TypeName?, object?>.GetModifiedType(
        TypeName? modifier, TypeName? unmodifiedType, bool isRequired) => null;

    TypeName? ISignatureTypeProvider<TypeName?, object?>.GetPinnedType(TypeName? elementType) => null;
}
