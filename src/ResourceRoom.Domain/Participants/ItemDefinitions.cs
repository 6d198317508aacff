namespace ResourceRoom.Domain.Participants;

/// <summary>The nine items of Policy 1.11.2, item 5.2, each defined once.</summary>
public static class ItemDefinitions
{
    /// <summary>How the first name of somebody who has none is written as text.</summary>
    public const string NoFirstName = ItemText.NoFirstName;

    /// <summary>First Name (item 5.2.1).</summary>
    public static ItemDefinition<string> FirstName { get; } =
        new(NineItem.FirstName, ItemText.FirstName, answers => answers.FirstName, (answers, answer) => answers with { FirstName = answer });

    /// <summary>Last Name (item 5.2.2).</summary>
    public static ItemDefinition<string> LastName { get; } =
        new(NineItem.LastName, ItemText.Name, answers => answers.LastName, (answers, answer) => answers with { LastName = answer });

    /// <summary>Zip code of the home address (item 5.2.3).</summary>
    public static ItemDefinition<ZipCode> Zip { get; } =
        new(NineItem.Zip, ItemText.Zip, answers => answers.Zip, (answers, answer) => answers with { Zip = answer });

    /// <summary>Social Security Number (item 5.2.4).</summary>
    public static ItemDefinition<Ssn> Ssn { get; } =
        new(NineItem.Ssn, ItemText.Ssn, answers => answers.Ssn, (answers, answer) => answers with { Ssn = answer }) { IsSecret = true };

    /// <summary>Birth Date (item 5.2.5).</summary>
    public static ItemDefinition<DateOnly> BirthDate { get; } =
        new(NineItem.BirthDate, ItemText.Date, answers => answers.BirthDate, (answers, answer) => answers with { BirthDate = answer }) { IsSecret = true };

    /// <summary>Labor Force Status at contact (item 5.2.6).</summary>
    public static ItemDefinition<LaborForceStatus> LaborForceStatus { get; } = new(
        NineItem.LaborForceStatus,
        ItemText.Choice<LaborForceStatus>(),
        answers => answers.LaborForceStatus,
        (answers, answer) => answers with { LaborForceStatus = answer })
    { IsAtContact = true };

    /// <summary>Hispanic (item 5.2.7).</summary>
    public static ItemDefinition<bool> Hispanic { get; } =
        new(NineItem.Hispanic, ItemText.YesNo, answers => answers.Hispanic, (answers, answer) => answers with { Hispanic = answer });

    /// <summary>Race/Ethnicity (item 5.2.8).</summary>
    public static ItemDefinition<Races> Race { get; } =
        new(NineItem.Race, ItemText.Races, answers => answers.Race, (answers, answer) => answers with { Race = answer });

    /// <summary>Gender (item 5.2.9).</summary>
    public static ItemDefinition<Gender> Gender { get; } =
        new(NineItem.Gender, ItemText.Choice<Gender>(), answers => answers.Gender, (answers, answer) => answers with { Gender = answer });

    /// <summary>The nine, in policy order.</summary>
    public static IReadOnlyList<ItemDefinition> All { get; } =
        [FirstName, LastName, Zip, Ssn, BirthDate, LaborForceStatus, Hispanic, Race, Gender];

    /// <summary>The definition of an item; throws for a number that is not an item.</summary>
    public static ItemDefinition Of(NineItem item) =>
        item is >= NineItem.FirstName and <= NineItem.Gender ? All[(int)item - 1] : throw new ArgumentOutOfRangeException(nameof(item), item, null);
}
