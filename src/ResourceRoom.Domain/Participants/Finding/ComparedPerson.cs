namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>What of two records is compared when they have the same birth date.</summary>
/// <param name="First">First name.</param>
/// <param name="Last">Last name.</param>
/// <param name="Zip">The five digits; null without a value.</param>
public sealed record ComparedPerson(ComparedName First, ComparedName Last, string? Zip) : Unlogged
{
    /// <summary>That of a record's facts.</summary>
    public static ComparedPerson Of(PersonFacts person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new(new ComparedName(person.FirstNameKey), new ComparedName(person.LastNameKey), person.Zip);
    }
}
