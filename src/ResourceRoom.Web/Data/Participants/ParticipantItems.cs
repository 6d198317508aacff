using System.Globalization;

using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Infrastructure.Secrets;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>Moves the nine answers between the domain's words and a record's columns, the secret ones sealed.</summary>
public sealed class ParticipantItems(SecretColumns secrets)
{
    private const string DateFormat = "yyyy-MM-dd";

    public NineAnswers Read(Participant person) => new()
    {
        FirstName = Answer(person.FirstNameResponse, person.FirstName!),
        LastName = Answer(person.LastNameResponse, person.LastName!),
        Zip = Answer(person.ZipResponse, person.Zip is null ? default : new ZipCode(person.Zip, person.ZipPlusFour)),
        Ssn = Answer(person.SsnResponse, SsnOf(person)),
        BirthDate = Answer(person.BirthDateResponse, BirthDateOf(person.PublicId, person.BirthDateCipher) ?? default),
        LaborForceStatus = Answer(person.LaborForceStatusResponse, person.LaborForceStatus ?? default),
        Hispanic = Answer(person.HispanicResponse, person.Hispanic ?? default),
        Race = Answer(person.RaceResponse, person.Race ?? default),
        Gender = Answer(person.GenderResponse, person.Gender ?? default),
    };

    public IReadOnlyList<ItemChange> Write(Participant person, NineAnswers answers, DateOnly today)
    {
        var before = Read(person);
        var changes = ItemChange.Between(before, answers);
        foreach (var change in changes)
        {
            WriteItem(person, change.Item, answers, today);
        }

        person.Class = Classification.Of(answers.States, person.Registration is not null).Class;
        return changes;
    }

    public DatedAnswers ReadDated(Participant person) =>
        new(Read(person), NineItems.PolicyOrder.ToDictionary(item => item, item => person.ResponseTo(item).On));

    public void Write(Participant person, DatedAnswers answers, bool isRegistered)
    {
        var before = ReadDated(person);
        foreach (var item in NineItems.PolicyOrder.Where(item => !before.Agrees(item, answers)))
        {
            WriteItem(person, item, answers.Answers, answers.Days[item]);
        }

        person.Class = Classification.Of(answers.Answers.States, isRegistered).Class;
    }

    public DateOnly? BirthDateOf(Guid publicId, byte[]? cipher) =>
        cipher is null
            ? null
            : DateOnly.ParseExact(secrets.Reveal(SecretColumn.BirthDate, publicId, cipher), DateFormat, CultureInfo.InvariantCulture);

    public byte[] HashOf(Ssn ssn) => secrets.Hash(SecretColumn.Ssn, ssn.Digits);

    public byte[] HashOf(PassCode code) => secrets.Hash(SecretColumn.PassCode, code.Characters);

    public byte[] HashOf(DateOnly birthDate) => secrets.Hash(SecretColumn.BirthDate, birthDate.ToString(DateFormat, CultureInfo.InvariantCulture));

    private Ssn SsnOf(Participant person)
    {
        if (person.SsnCipher is null)
        {
            return default;
        }

        return Ssn.TryParse(secrets.Reveal(SecretColumn.Ssn, person.PublicId, person.SsnCipher), out var ssn, out _)
            ? ssn
            : throw new InvalidOperationException("A stored SSN is not one.");
    }

    private static Answer<T> Answer<T>(Response response, T value) => response.State switch
    {
        ResponseState.Given => Domain.Participants.Answer<T>.Given(value),
        ResponseState.Declined => Domain.Participants.Answer<T>.Declined,
        _ => Domain.Participants.Answer<T>.NotAsked,
    };

    private void WriteItem(Participant person, NineItem item, NineAnswers answers, DateOnly? day)
    {
        var response = new Response { State = answers.States[item], On = day };
        switch (item)
        {
            case NineItem.FirstName:
                person.FirstNameResponse = response;
                person.FirstName = answers.FirstName.Value;
                person.FirstNameKey = KeyOf(answers.FirstName);
                person.FirstNameSound = SoundOf(person.FirstNameKey);
                break;
            case NineItem.LastName:
                person.LastNameResponse = response;
                person.LastName = answers.LastName.Value;
                person.LastNameKey = KeyOf(answers.LastName);
                person.LastNameSound = SoundOf(person.LastNameKey);
                break;
            case NineItem.Zip:
                person.ZipResponse = response;
                person.Zip = answers.Zip.IsGiven ? answers.Zip.Value.Five : null;
                person.ZipPlusFour = answers.Zip.IsGiven ? answers.Zip.Value.PlusFour : null;
                break;
            case NineItem.Ssn:
                person.SsnResponse = response;
                WriteSsn(person, answers.Ssn);
                break;
            case NineItem.BirthDate:
                person.BirthDateResponse = response;
                WriteBirthDate(person, answers.BirthDate);
                break;
            case NineItem.LaborForceStatus:
                person.LaborForceStatusResponse = response;
                person.LaborForceStatus = OrNull(answers.LaborForceStatus);
                break;
            case NineItem.Hispanic:
                person.HispanicResponse = response;
                person.Hispanic = OrNull(answers.Hispanic);
                break;
            case NineItem.Race:
                person.RaceResponse = response;
                person.Race = OrNull(answers.Race);
                break;
            case NineItem.Gender:
                person.GenderResponse = response;
                person.Gender = OrNull(answers.Gender);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(item), item, "Not one of the nine items.");
        }
    }

    private void WriteSsn(Participant person, Answer<Ssn> answer)
    {
        person.SsnCipher = answer.IsGiven ? secrets.Protect(SecretColumn.Ssn, person.PublicId, answer.Value.Digits) : null;
        person.SsnHash = answer.IsGiven ? HashOf(answer.Value) : null;
        person.SsnLastFour = answer.IsGiven ? answer.Value.LastFour : null;
    }

    private void WriteBirthDate(Participant person, Answer<DateOnly> answer)
    {
        person.BirthDateCipher = answer.IsGiven
            ? secrets.Protect(SecretColumn.BirthDate, person.PublicId, answer.Value.ToString(DateFormat, CultureInfo.InvariantCulture))
            : null;
        person.BirthDateHash = answer.IsGiven ? HashOf(answer.Value) : null;
    }

    private static string? KeyOf(Answer<string> name) => name.IsGiven ? NameKey.Of(name.Value!) : null;

    private static string? SoundOf(string? nameKey) => nameKey is null ? null : NameSound.Of(nameKey);

    private static T? OrNull<T>(Answer<T> answer)
        where T : struct => answer.IsGiven ? answer.Value : null;
}
