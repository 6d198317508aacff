namespace ResourceRoom.Domain.Contacts;

/// <summary>Contact details as somebody entered them, all of them at once: anything left out is removed.</summary>
public sealed record EnteredContact : Unlogged
{
    /// <summary>The email address; null for none.</summary>
    public Entered<string>? Email { get; init; }

    /// <summary>The phones, each number once.</summary>
    public IReadOnlyList<Entered<ContactPhone>> Phones { get; init; } = [];

    /// <summary>Null for none.</summary>
    public Entered<MailingAddress>? Address { get; init; }

    /// <summary>Null when the customer has not said.</summary>
    public PreferredWay? PreferredWay { get; init; }

    /// <summary>In words; null when the customer has not said.</summary>
    public string? PreferredTime { get; init; }

    /// <summary>The alternate contacts.</summary>
    public IReadOnlyList<Entered<AlternateContact>> Alternates { get; init; } = [];
}

/// <summary>One item, and whether it was confirmed today.</summary>
public sealed record Entered<T>(T Value, bool IsConfirmed) : Unlogged;
