using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Data.Participants;

internal static class ItemColumns
{
    public static IReadOnlyList<ItemColumn> All { get; } =
    [
        new ItemColumn<string>(ItemDefinitions.FirstName)
        {
            Response = person => person.FirstNameResponse,
            SetResponse = (person, response) => person.FirstNameResponse = response,
            Value = (person, _) => person.FirstName!,
            SetValue = (person, _, answer) => (person.FirstName, person.FirstNameKey, person.FirstNameSound) = NameOf(answer),
        },
        new ItemColumn<string>(ItemDefinitions.LastName)
        {
            Response = person => person.LastNameResponse,
            SetResponse = (person, response) => person.LastNameResponse = response,
            Value = (person, _) => person.LastName!,
            SetValue = (person, _, answer) => (person.LastName, person.LastNameKey, person.LastNameSound) = NameOf(answer),
        },
        new ItemColumn<ZipCode>(ItemDefinitions.Zip)
        {
            Response = person => person.ZipResponse,
            SetResponse = (person, response) => person.ZipResponse = response,
            Value = (person, _) => new ZipCode(person.Zip!, person.ZipPlusFour),
            SetValue = (person, _, answer) => (person.Zip, person.ZipPlusFour) = answer.IsGiven ? (answer.Value.Five, answer.Value.PlusFour) : (null, null),
        },
        new ItemColumn<Ssn>(ItemDefinitions.Ssn)
        {
            Response = person => person.SsnResponse,
            SetResponse = (person, response) => person.SsnResponse = response,
            Value = (person, secrets) => ItemDefinitions.Ssn.Read(secrets.Reveal(SecretColumn.Ssn, person.PublicId, person.SsnCipher!)),
            SetValue = (person, secrets, answer) =>
            {
                (person.SsnCipher, person.SsnHash) = secrets.Seal(SecretColumn.Ssn, person.PublicId, ItemDefinitions.Ssn, answer);
                person.SsnLastFour = answer.IsGiven ? answer.Value.LastFour : null;
            },
        },
        new ItemColumn<DateOnly>(ItemDefinitions.BirthDate)
        {
            Response = person => person.BirthDateResponse,
            SetResponse = (person, response) => person.BirthDateResponse = response,
            Value = (person, secrets) => ItemDefinitions.BirthDate.Read(secrets.Reveal(SecretColumn.BirthDate, person.PublicId, person.BirthDateCipher!)),
            SetValue = (person, secrets, answer) =>
                (person.BirthDateCipher, person.BirthDateHash) = secrets.Seal(SecretColumn.BirthDate, person.PublicId, ItemDefinitions.BirthDate, answer),
        },
        new ItemColumn<LaborForceStatus>(ItemDefinitions.LaborForceStatus)
        {
            Response = person => person.LaborForceStatusResponse,
            SetResponse = (person, response) => person.LaborForceStatusResponse = response,
            Value = (person, _) => person.LaborForceStatus!.Value,
            SetValue = (person, _, answer) => person.LaborForceStatus = OrNull(answer),
        },
        new ItemColumn<bool>(ItemDefinitions.Hispanic)
        {
            Response = person => person.HispanicResponse,
            SetResponse = (person, response) => person.HispanicResponse = response,
            Value = (person, _) => person.Hispanic!.Value,
            SetValue = (person, _, answer) => person.Hispanic = OrNull(answer),
        },
        new ItemColumn<Races>(ItemDefinitions.Race)
        {
            Response = person => person.RaceResponse,
            SetResponse = (person, response) => person.RaceResponse = response,
            Value = (person, _) => person.Race!.Value,
            SetValue = (person, _, answer) => person.Race = OrNull(answer),
        },
        new ItemColumn<Gender>(ItemDefinitions.Gender)
        {
            Response = person => person.GenderResponse,
            SetResponse = (person, response) => person.GenderResponse = response,
            Value = (person, _) => person.Gender!.Value,
            SetValue = (person, _, answer) => person.Gender = OrNull(answer),
        },
    ];

    public static Response ResponseTo(this Participant person, NineItem item) => Of(item).ResponseOf(person);

    public static ItemColumn Of(NineItem item) => All.Single(column => column.Item == item);

    private static (string? Name, string? Key, string? Sound) NameOf(Answer<string> answer)
    {
        if (!answer.IsGiven)
        {
            return (null, null, null);
        }

        var key = NameKey.Of(answer.Value);
        return (answer.Value, key, key.Length == 0 ? null : NameSound.Of(key));
    }

    private static (byte[]? Cipher, byte[]? Hash) Seal<T>(
        this SecretColumns secrets, SecretColumn column, Guid publicId, ItemDefinition<T> item, Answer<T> answer)
    {
        if (!answer.IsGiven)
        {
            return (null, null);
        }

        var text = item.Write(answer.Value);
        return (secrets.Protect(column, publicId, text), secrets.Hash(column, text));
    }

    private static T? OrNull<T>(Answer<T> answer)
        where T : struct => answer.IsGiven ? answer.Value : null;
}
