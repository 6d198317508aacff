namespace Microsoft.SqlServer.Server;

/// <summary>A type was used as a user-defined type but cannot be one.</summary>
public sealed class InvalidUdtException : SystemException
{
    private const string NoAttribute = "SqlUdtReason_NoUdtAttribute";

    private InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception for a type. SqlClient passes the name of a reason, not its wording.</summary>
    public static InvalidUdtException Create(Type udtType, string resourceReason = NoAttribute)
    {
        ArgumentNullException.ThrowIfNull(udtType);
        var reason = resourceReason == NoAttribute ? "no UDT attribute" : resourceReason;
        return new InvalidUdtException($"'{udtType.FullName}' is an invalid user defined type, reason: {reason}.");
    }
}
