using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Contacts;

namespace ResourceRoom.Web.Data.Customers;

/// <summary>How a customer is reached. <see cref="CustomerContacts.InForceOf"/> says which holds where a merge brought a second one.</summary>
public sealed class CustomerContact : IVersioned
{
    public const int EmailLength = 256;
    public const int StreetLength = 120;
    public const int CityLength = 60;
    public const int TimeLength = 120;

    public long Id { get; init; }

    public required long ParticipantId { get; set; }

    /// <summary>The record on which it was entered; a merge does not change it.</summary>
    public required long EnteredOnId { get; init; }

    /// <summary>Null when there is none, or it was taken off the record.</summary>
    [MaxLength(EmailLength)]
    public string? Email { get; set; }

    /// <summary>The office's day, as of all that was confirmed.</summary>
    public DateOnly? EmailConfirmedOn { get; set; }

    [MaxLength(StreetLength)]
    public string? Street { get; set; }

    [MaxLength(CityLength)]
    public string? City { get; set; }

    [MaxLength(2)]
    public string? State { get; set; }

    [MaxLength(5)]
    public string? Zip { get; set; }

    [MaxLength(4)]
    public string? ZipPlusFour { get; set; }

    public DateOnly? AddressConfirmedOn { get; set; }

    public PreferredWay? PreferredWay { get; set; }

    [MaxLength(TimeLength)]
    public string? PreferredTime { get; set; }

    public List<CustomerPhone> Phones { get; } = [];

    public List<CustomerAlternate> Alternates { get; } = [];

    /// <summary>From 1, so that a form of somebody without a row has 0.</summary>
    public int Version { get; set; } = 1;
}

/// <summary>One of a customer's phones.</summary>
public sealed class CustomerPhone
{
    public long ContactId { get; init; }

    /// <summary>From 0, in the order of the form.</summary>
    public required int Place { get; init; }

    [MaxLength(10)]
    public required string Digits { get; set; }

    [MaxLength(TypedPhone.LongestExtension)]
    public string? Extension { get; set; }

    public PhoneKind Kind { get; set; }

    public bool MayText { get; set; }

    public DateOnly ConfirmedOn { get; set; }
}

/// <summary>Somebody through whom a customer can be reached.</summary>
public sealed class CustomerAlternate
{
    public const int NameLength = 120;
    public const int RelationLength = 60;

    public long ContactId { get; init; }

    /// <summary>From 0, in the order of the form.</summary>
    public required int Place { get; init; }

    [MaxLength(NameLength)]
    public required string Name { get; set; }

    [MaxLength(RelationLength)]
    public string? Relation { get; set; }

    [MaxLength(10)]
    public string? PhoneDigits { get; set; }

    [MaxLength(TypedPhone.LongestExtension)]
    public string? PhoneExtension { get; set; }

    [MaxLength(CustomerContact.EmailLength)]
    public string? Email { get; set; }

    public DateOnly ConfirmedOn { get; set; }
}
