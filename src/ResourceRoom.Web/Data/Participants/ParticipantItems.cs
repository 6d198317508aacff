using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Data.Participants;

public sealed class ParticipantItems(SecretColumns secrets)
{
    public NineAnswers Read(Participant person) =>
        ItemColumns.All.Aggregate(new NineAnswers(), (answers, column) => column.Read(person, secrets, answers));

    public IReadOnlyList<ItemChange> Write(Participant person, NineAnswers answers, DateOnly today) =>
        Write(person, Read(person), answers, today);

    /// <summary>Writes what changes against answers that were read before, so that the record is not decrypted again.</summary>
    public IReadOnlyList<ItemChange> Write(Participant person, NineAnswers before, NineAnswers answers, DateOnly today)
    {
        var changes = ItemChange.Between(before, answers);
        foreach (var change in changes)
        {
            ItemColumns.Of(change.Item).Write(person, secrets, answers, today);
        }

        person.Class = Classification.Of(answers.States, person.IsRegistered).Class;
        return changes;
    }

    /// <summary>Classifies anew after something other than an answer changed.</summary>
    public void Classify(Participant person) => person.Class = Classification.Of(Read(person).States, person.IsRegistered).Class;

    public DatedAnswers ReadDated(Participant person) =>
        new(Read(person), ItemColumns.All.ToDictionary(column => column.Item, column => column.ResponseOf(person).On));

    public void Write(Participant person, DatedAnswers answers)
    {
        var before = ReadDated(person);
        foreach (var column in ItemColumns.All.Where(column => !before.Agrees(column.Item, answers)))
        {
            column.Write(person, secrets, answers.Answers, answers.Days[column.Item]);
        }

        person.Class = Classification.Of(answers.Answers.States, person.IsRegistered).Class;
    }

    public DateOnly? BirthDateOf(Guid publicId, byte[]? cipher) =>
        cipher is null ? null : ItemDefinitions.BirthDate.Read(secrets.Reveal(SecretColumn.BirthDate, publicId, cipher));

    public Ssn SsnOf(Guid publicId, byte[] cipher) => ItemDefinitions.Ssn.Read(secrets.Reveal(SecretColumn.Ssn, publicId, cipher));

    public byte[] HashOf(Ssn ssn) => secrets.Hash(SecretColumn.Ssn, ItemDefinitions.Ssn.Write(ssn));

    public byte[] HashOf(PassCode code) => secrets.Hash(SecretColumn.PassCode, code.Characters);

    public byte[] HashOf(DateOnly birthDate) => secrets.Hash(SecretColumn.BirthDate, ItemDefinitions.BirthDate.Write(birthDate));
}
