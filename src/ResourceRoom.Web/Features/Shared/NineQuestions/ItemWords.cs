using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>The policy's words for items and their values, in one place.</summary>
public static class ItemWords
{
    /// <summary>The label of an item, as Policy 1.11.2, item 5.2 writes it.</summary>
    public static string Label(this NineItem item) => item switch
    {
        NineItem.FirstName => "First Name",
        NineItem.LastName => "Last Name",
        NineItem.Zip => "Zip code",
        NineItem.Ssn => "Social Security Number",
        NineItem.BirthDate => "Birth Date",
        NineItem.LaborForceStatus => "Labor Force Status",
        NineItem.Hispanic => "Hispanic",
        NineItem.Race => "Race/Ethnicity",
        NineItem.Gender => "Gender",
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
    };

    /// <summary>Several labels as a list in a sentence: "Race/Ethnicity and Gender".</summary>
    public static string InSentence(this IEnumerable<NineItem> items)
    {
        string[] labels = [.. items.Select(Label)];
        return labels.Length < 2 ? string.Concat(labels) : $"{string.Join(", ", labels[..^1])} and {labels[^1]}";
    }

    /// <summary>Labor force status, PIRL 400.</summary>
    public static string InWords(this LaborForceStatus status) => status switch
    {
        LaborForceStatus.Unemployed => "Unemployed",
        LaborForceStatus.Employed => "Employed",
        LaborForceStatus.EmployedWithNotice => "Employed with notice of termination or separation",
        LaborForceStatus.NotInLaborForce => "Not in labor force",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Gender, PIRL 201.</summary>
    public static string InWords(this Gender gender) => gender switch
    {
        Gender.Male => "Male",
        Gender.Female => "Female",
        Gender.DidNotSelfIdentify => "Did not self-identify",
        _ => throw new ArgumentOutOfRangeException(nameof(gender), gender, null),
    };

    /// <summary>One race, PIRL 211-215.</summary>
    public static string InWords(this Races race) => race switch
    {
        Races.AmericanIndianOrAlaskaNative => "American Indian or Alaska Native",
        Races.Asian => "Asian",
        Races.BlackOrAfricanAmerican => "Black or African American",
        Races.NativeHawaiianOrPacificIslander => "Native Hawaiian or Other Pacific Islander",
        Races.White => "White",
        _ => string.Join(", ", Each.Where(one => race.HasFlag(one)).Select(InWords)),
    };

    /// <summary>The races one by one.</summary>
    public static IReadOnlyList<Races> Each { get; } = [.. Enum.GetValues<Races>().Where(race => race != Races.None)];

    /// <summary>The class in the policy's words (item 6).</summary>
    public static string InWords(this ParticipantClass participantClass) => participantClass switch
    {
        ParticipantClass.Unclassified => "Unclassified",
        ParticipantClass.BasicSelfService => "Basic self-service",
        ParticipantClass.ReportedSelfService => "Reported/non-registered self-service",
        ParticipantClass.WioaParticipant => "WIOA participant",
        _ => throw new ArgumentOutOfRangeException(nameof(participantClass), participantClass, null),
    };

    /// <summary>First and last name for a heading; says so when both were declined.</summary>
    public static string FullName(string? firstName, string? lastName)
    {
        var name = $"{firstName} {lastName}".Trim();
        return name.Length > 0 ? name : "Name not given";
    }
}
