using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Names;

namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>Reads typed answers: shape and meaning of each item, with a message at each field that is not right.</summary>
/// <param name="today">The office's day.</param>
/// <param name="mayBeLeft">
/// The items that may stay untouched, because what is on file stays as it is. Any other must be answered or declined:
/// all must be asked (Policy 1.11.2, item 5.1).
/// </param>
/// <param name="report">Takes the field and its message.</param>
public sealed class NineQuestionsReader(DateOnly today, Func<NineItem, bool> mayBeLeft, Action<string, string> report)
{
    /// <summary>The answers; those with a message are <em>not asked</em> and not to be saved.</summary>
    public NineAnswers Read(NineQuestionsInput input) => new()
    {
        FirstName = input.NoFirstName ? NoFirstName(input) : Read(NineItem.FirstName, input.FirstName, input.DeclineFirstName, ReadName, FaultWords.OfOneName(NineItem.FirstName, input)),
        LastName = Read(NineItem.LastName, input.LastName, input.DeclineLastName, ReadName, FaultWords.OfOneName(NineItem.LastName, input)),
        Zip = Read(NineItem.Zip, input.Zip, input.DeclineZip, ReadZip),
        Ssn = Read(NineItem.Ssn, input.Ssn, input.DeclineSsn, (item, text) => ReadSsn(item, text, input.ConfirmSsn)),
        BirthDate = Read(NineItem.BirthDate, input.BirthDate, input.DeclineBirthDate, (item, text) => ReadBirthDate(item, text, input.ConfirmBirthDate)),
        LaborForceStatus = Read(NineItem.LaborForceStatus, input.LaborForceStatus, input.DeclineLaborForceStatus, Choice(ItemDefinitions.LaborForceStatus)),
        Hispanic = Read(NineItem.Hispanic, input.Hispanic, input.DeclineHispanic, Choice(ItemDefinitions.Hispanic)),
        Race = Read(NineItem.Race, string.Join(',', input.Race), input.DeclineRace, Choice(ItemDefinitions.Race)),
        Gender = Read(NineItem.Gender, input.Gender, input.DeclineGender, Choice(ItemDefinitions.Gender)),
    };

    private Answer<string> NoFirstName(NineQuestionsInput input) => input switch
    {
        { DeclineFirstName: true } => Fault<string>(NineItem.FirstName, $"Select either {FaultWords.OneName} or Prefer not to answer, not both."),
        _ when !string.IsNullOrWhiteSpace(input.FirstName) =>
            Fault<string>(NineItem.FirstName, $"{NineItem.FirstName.Label()} has an answer, but {FaultWords.OneName} is also selected. Enter the only name as {NineItem.LastName.Label()}, and leave {NineItem.FirstName.Label()} empty."),
        _ => Answer<string>.Given(PersonName.NoFirstName),
    };

    private Answer<T> Read<T>(NineItem item, string? typed, bool declined, Func<NineItem, string, Answer<T>> readValue, string? hint = null)
    {
        var isBlank = string.IsNullOrWhiteSpace(typed);
        if (declined && !isBlank)
        {
            return Fault<T>(item, $"{item.Label()} has an answer, but Prefer not to answer is also selected. Keep only one.");
        }

        if (declined)
        {
            return Answer<T>.Declined;
        }

        if (!isBlank)
        {
            return readValue(item, typed!);
        }

        return mayBeLeft(item) ? Answer<T>.NotAsked : Fault<T>(item, FaultWords.Missing(item) + hint);
    }

    private Answer<string> ReadName(NineItem item, string typed) =>
        PersonName.TryParse(typed, out var name, out var fault) ? Answer<string>.Given(name) : Fault<string>(item, fault.InWords(item, typed));

    private Answer<ZipCode> ReadZip(NineItem item, string typed) =>
        ZipCode.TryParse(typed, out var zip, out var fault) ? Answer<ZipCode>.Given(zip) : Fault<ZipCode>(item, fault.InWords());

    private Answer<Ssn> ReadSsn(NineItem item, string typed, bool confirmed)
    {
        if (!Ssn.TryParse(typed, out var ssn, out var fault))
        {
            return Fault<Ssn>(item, fault.InWords(typed));
        }

        return ssn.LooksMadeUp && !confirmed ? Fault<Ssn>(item, FaultWords.MadeUpSsn) : Answer<Ssn>.Given(ssn);
    }

    private Answer<DateOnly> ReadBirthDate(NineItem item, string typed, bool confirmed)
    {
        if (!BirthDate.TryParse(typed, today, out var date, out var fault))
        {
            return Fault<DateOnly>(item, fault.InWords());
        }

        return BirthDate.NeedsConfirmation(date, today) && !confirmed
            ? Fault<DateOnly>(item, $"This birth date makes the visitor {BirthDate.AgeOn(date, today)} years old. Confirm it with them, then check the box.")
            : Answer<DateOnly>.Given(date);
    }

    private Func<NineItem, string, Answer<T>> Choice<T>(ItemDefinition<T> definition) =>
        (item, typed) => definition.TryRead(typed, out var value) ? Answer<T>.Given(value) : Fault<T>(item, NotOffered(item));

    private static string NotOffered(NineItem item) => $"{item.Label()}: choose one of the answers shown.";

    private Answer<T> Fault<T>(NineItem item, string message)
    {
        report(item.ToString(), message);
        return Answer<T>.NotAsked;
    }
}
