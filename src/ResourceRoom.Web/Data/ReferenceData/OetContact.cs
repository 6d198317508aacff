using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Contacts;

namespace ResourceRoom.Web.Data.ReferenceData;

/// <summary>Somebody at OET to whom location forms are sent (Policy 1.11.2, item 2.5). Retired, never deleted.</summary>
public sealed class OetContact : IVersioned
{
    public const int NameLength = 100;
    public const int EmailLength = 256;
    public const int AddressLength = 300;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    [MaxLength(NameLength)]
    public required string Name { get; set; }

    [MaxLength(10)]
    public required string PhoneDigits { get; set; }

    [MaxLength(TypedPhone.LongestExtension)]
    public string? PhoneExtension { get; set; }

    [MaxLength(EmailLength)]
    public required string Email { get; set; }

    /// <summary>Lines with a line end between them; null when forms are not mailed there.</summary>
    [MaxLength(AddressLength)]
    public string? MailAddress { get; set; }

    public required int Position { get; set; }

    /// <summary>Null while forms are sent to them.</summary>
    public DateTime? RetiredAt { get; set; }

    public int Version { get; set; }

    public PhoneNumber Phone => new(PhoneDigits, PhoneExtension);
}
