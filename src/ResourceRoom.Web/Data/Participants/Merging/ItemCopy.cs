using System.Globalization;

using ResourceRoom.Domain;
using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Data.Participants.Merging;

/// <summary>One answer as it is kept in a sealed copy. The names and forms are stored: never change one.</summary>
public sealed record ItemCopy(NineItem Item, ResponseState State, string? Value, DateOnly? On) : Unlogged
{
    private const string DateFormat = "yyyy-MM-dd";

    public static IReadOnlyList<ItemCopy> Of(DatedAnswers dated) =>
        [.. NineItems.PolicyOrder.Select(item => new ItemCopy(item, dated.Answers.States[item], ValueOf(dated.Answers, item), dated.Days[item]))];

    public static DatedAnswers Restore(IReadOnlyList<ItemCopy> copies) =>
        new(copies.Aggregate(new NineAnswers(), (answers, copy) => copy.PutInto(answers)), copies.ToDictionary(copy => copy.Item, copy => copy.On));

    private static string? ValueOf(NineAnswers answers, NineItem item) => item switch
    {
        NineItem.FirstName => answers.FirstName.Value,
        NineItem.LastName => answers.LastName.Value,
        NineItem.Zip => Text(answers.Zip, zip => zip.ToString()),
        NineItem.Ssn => Text(answers.Ssn, ssn => ssn.Digits),
        NineItem.BirthDate => Text(answers.BirthDate, date => date.ToString(DateFormat, CultureInfo.InvariantCulture)),
        NineItem.LaborForceStatus => Text(answers.LaborForceStatus, status => Number((int)status)),
        NineItem.Hispanic => Text(answers.Hispanic, hispanic => hispanic ? "1" : "0"),
        NineItem.Race => Text(answers.Race, race => Number((int)race)),
        NineItem.Gender => Text(answers.Gender, gender => Number((int)gender)),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
    };

    private NineAnswers PutInto(NineAnswers answers) => Item switch
    {
        NineItem.FirstName => answers with { FirstName = Answer(text => text) },
        NineItem.LastName => answers with { LastName = Answer(text => text) },
        NineItem.Zip => answers with { Zip = Answer(text => new ZipCode(text[..5], text.Length > 5 ? text[6..] : null)) },
        NineItem.Ssn => answers with { Ssn = Answer(SsnOf) },
        NineItem.BirthDate => answers with { BirthDate = Answer(text => DateOnly.ParseExact(text, DateFormat, CultureInfo.InvariantCulture)) },
        NineItem.LaborForceStatus => answers with { LaborForceStatus = Answer(text => (LaborForceStatus)NumberOf(text)) },
        NineItem.Hispanic => answers with { Hispanic = Answer(text => text == "1") },
        NineItem.Race => answers with { Race = Answer(text => (Races)NumberOf(text)) },
        NineItem.Gender => answers with { Gender = Answer(text => (Gender)NumberOf(text)) },
        _ => throw new InvalidOperationException($"{Item} is not one of the nine items."),
    };

    private Answer<T> Answer<T>(Func<string, T> read) => State switch
    {
        ResponseState.Given => Domain.Participants.Answer<T>.Given(read(Value!)),
        ResponseState.Declined => Domain.Participants.Answer<T>.Declined,
        _ => Domain.Participants.Answer<T>.NotAsked,
    };

    private static string? Text<T>(Answer<T> answer, Func<T, string> inText)
        where T : struct => answer.IsGiven ? inText(answer.Value) : null;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int NumberOf(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static Ssn SsnOf(string digits) =>
        Ssn.TryParse(digits, out var ssn, out _) ? ssn : throw new InvalidOperationException("A copied SSN is not one.");
}
