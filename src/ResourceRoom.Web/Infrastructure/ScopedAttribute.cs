namespace ResourceRoom.Web.Infrastructure;

/// <summary>Registered by the scan in FeatureSetup, one instance per request: what acts and controllers share.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ScopedAttribute : Attribute;
