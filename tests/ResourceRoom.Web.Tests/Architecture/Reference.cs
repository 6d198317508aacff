namespace ResourceRoom.Web.Tests.Architecture;

/// <summary>One type that uses another, in a signature, an attribute or a method body.</summary>
internal sealed record Reference(TypeName From, TypeName To);

/// <summary>A type by its outermost declaring type: closures and state machines count as the class they were written in.</summary>
internal sealed record TypeName(string Namespace, string Name)
{
    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
