namespace Microsoft.SqlServer.Server;

/// <summary>Says how SQL Server may call a method of a user-defined type.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class SqlMethodAttribute : SqlFunctionAttribute
{
    /// <summary>True when the method is called although an argument is null.</summary>
    public bool OnNullCall { get; set; } = true;

    /// <summary>True when the method changes the instance.</summary>
    public bool IsMutator { get; set; }

    /// <summary>True when the method is called although the instance is null.</summary>
    public bool InvokeIfReceiverIsNull { get; set; }
}
