namespace ResourceRoom.Web.Infrastructure;

[AttributeUsage(AttributeTargets.Class)]
public sealed class ScopedAttribute : Attribute;
