using System.Globalization;

namespace ResourceRoom.Web.Security.Audit;

/// <summary>What a line of the trail is about.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Id">Its key.</param>
public sealed record Subject(string Kind, string Id)
{
    /// <summary>Kind of an account.</summary>
    public const string AccountKind = "Account";

    /// <summary>An account.</summary>
    public static Subject Account(long id) => new(AccountKind, id.ToString(CultureInfo.InvariantCulture));

    /// <summary>No account: an address that nobody has. The address itself is not kept; people type passwords into that field.</summary>
    public static Subject UnknownAccount { get; } = new(AccountKind, "unknown");

    /// <summary>A message, by public key.</summary>
    public static Subject Mail(Guid publicId) => new("Mail", publicId.ToString());

    /// <summary>A person, by public key.</summary>
    public static Subject Participant(Guid publicId) => new("Participant", publicId.ToString());

    /// <summary>A visit, by public key.</summary>
    public static Subject Visit(Guid publicId) => new("Visit", publicId.ToString());

    /// <summary>A resource room, by code.</summary>
    public static Subject Location(string code) => new("Location", code);
}
