namespace ResourceRoom.Domain.Contacts;

/// <summary>The ways to reach a customer, each with the day it was last confirmed [ours].</summary>
public sealed record ContactDetails : Unlogged
{
    /// <summary>The most phones of one customer, inclusive [ours].</summary>
    public const int MostPhones = 4;

    /// <summary>The most alternate contacts of one customer, inclusive [ours].</summary>
    public const int MostAlternates = 3;

    /// <summary>Nothing on file.</summary>
    public static readonly ContactDetails None = new();

    /// <summary>The email address; null when there is none.</summary>
    public Confirmed<string>? Email { get; init; }

    /// <summary>The phones, in the order in which they were entered.</summary>
    public IReadOnlyList<Confirmed<ContactPhone>> Phones { get; init; } = [];

    /// <summary>Null when there is none.</summary>
    public Confirmed<MailingAddress>? Address { get; init; }

    /// <summary>Null when the customer has not said.</summary>
    public PreferredWay? PreferredWay { get; init; }

    /// <summary>In words: "weekdays after 4 PM".</summary>
    public string? PreferredTime { get; init; }

    /// <summary>The alternate contacts, in the order in which they were entered.</summary>
    public IReadOnlyList<Confirmed<AlternateContact>> Alternates { get; init; } = [];
}

/// <summary>A way to reach a customer, and the office's day on which it was last confirmed.</summary>
public sealed record Confirmed<T>(T Value, DateOnly On) : Unlogged;

/// <summary>A phone of a customer.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Kind">What kind of phone it is.</param>
/// <param name="MayText">Whether the customer agreed to text messages there.</param>
public sealed record ContactPhone(PhoneNumber Number, PhoneKind Kind, bool MayText) : Unlogged;

/// <summary>Where mail reaches a customer. The state is its two letters, as the post writes them.</summary>
public sealed record MailingAddress(string Street, string City, string State, Participants.ZipCode Zip) : Unlogged;

/// <summary>Somebody through whom a customer can be reached: by phone, by email, or both.</summary>
public sealed record AlternateContact(string Name, string? Relation, PhoneNumber? Phone, string? Email) : Unlogged;

/// <summary>The numbers are stored: never change one.</summary>
public enum PhoneKind : byte
{
    /// <summary>A mobile phone.</summary>
    Mobile = 1,

    /// <summary>A phone at home.</summary>
    Home = 2,

    /// <summary>A phone at work.</summary>
    Work = 3,

    /// <summary>A phone of someone who takes messages.</summary>
    Message = 4,
}

/// <summary>How a customer prefers to be reached. The numbers are stored: never change one.</summary>
public enum PreferredWay : byte
{
    /// <summary>A call.</summary>
    Phone = 1,

    /// <summary>A text message.</summary>
    Text = 2,

    /// <summary>An email.</summary>
    Email = 3,

    /// <summary>A letter to the mailing address.</summary>
    Letter = 4,
}
