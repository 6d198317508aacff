using System.Runtime.InteropServices;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Data.Reporting;

/// <summary>How people answered, as their records are now.</summary>
[Scoped]
public sealed class PersonAnswersReader(ResourceRoomDb db, ParticipantItems items, SecretColumns secrets)
{
    private const int MostAtOnce = 1_000;

    /// <summary>The answers by the number of the record.</summary>
    /// <param name="people">Whose; the answers of others may be missing.</param>
    /// <param name="highest">The highest number.</param>
    public async Task<PersonAnswers[]> ReadAsync(IReadOnlyCollection<uint> people, uint highest, CancellationToken cancellationToken)
    {
        var answers = new PersonAnswers[highest + 1];
        var isBuilt = await db.SummaryBuilds.AnyAsync(cancellationToken);
        var changed = isBuilt ? await db.PersonChanges.Select(change => change.ParticipantId).Distinct().ToListAsync(cancellationToken) : [];
        if (!isBuilt || people.Count <= MostAtOnce)
        {
            await FillAsync(answers, [.. people.Select(id => (long)id)], cancellationToken);
            return answers;
        }

        var blocks = new bool[(highest / PersonBlock.Size) + 1];
        foreach (var person in people)
        {
            blocks[person / PersonBlock.Size] = true;
        }

        await foreach (var block in db.PersonBlocks.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (block.Number < blocks.Length && blocks[block.Number])
            {
                var some = Open(block);
                var from = block.Number * PersonBlock.Size;
                some.AsSpan(0, Math.Min(some.Length, answers.Length - from)).CopyTo(answers.AsSpan(from));
            }
        }

        await FillAsync(answers, [.. changed.Where(id => id <= highest)], cancellationToken);
        return answers;
    }

    /// <summary>The answers of a block's people as their records have them now.</summary>
    internal async Task<PersonAnswers[]> ReadBlockAsync(int number, CancellationToken cancellationToken)
    {
        var from = (long)number * PersonBlock.Size;
        var rows = await RowsAsync(db.Participants.Where(person => person.Id >= from && person.Id < from + PersonBlock.Size), cancellationToken);
        var answers = new PersonAnswers[PersonBlock.Size];
        rows.ForEach(row => answers[row.Id - from] = row.Answers);
        return answers;
    }

    internal byte[] Seal(int number, PersonAnswers[] answers) =>
        secrets.Protect(SecretColumn.PersonBlock, BindingOf(number), MemoryMarshal.AsBytes<PersonAnswers>(answers).ToArray());

    internal PersonAnswers[] Open(PersonBlock block) =>
        MemoryMarshal.Cast<byte, PersonAnswers>(secrets.RevealBytes(SecretColumn.PersonBlock, BindingOf(block.Number), block.AnswersCipher)).ToArray();

    private static Guid BindingOf(int number) => new(number, 0, 0, new byte[8]);

    private async Task FillAsync(PersonAnswers[] answers, IReadOnlyList<long> people, CancellationToken cancellationToken)
    {
        foreach (var some in people.Chunk(MostAtOnce))
        {
            var rows = await RowsAsync(db.Participants.Where(person => EF.Parameter(some).Contains(person.Id)), cancellationToken);
            rows.ForEach(row => answers[row.Id] = row.Answers);
        }
    }

    private async Task<List<(long Id, PersonAnswers Answers)>> RowsAsync(IQueryable<Participant> people, CancellationToken cancellationToken)
    {
        var rows = await people.AsNoTracking().Select(person => new
        {
            person.Id,
            person.PublicId,
            First = person.FirstNameResponse.State,
            Last = person.LastNameResponse.State,
            Zip = person.ZipResponse.State,
            Ssn = person.SsnResponse.State,
            Birth = person.BirthDateResponse.State,
            IsHispanic = person.HispanicResponse.State,
            Races = person.RaceResponse.State,
            Sex = person.GenderResponse.State,
            person.BirthDateCipher,
            person.Hispanic,
            person.Race,
            person.Gender,
        }).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => (row.Id, new PersonAnswers(
            [row.First, row.Last, row.Zip, row.Ssn, row.Birth, ResponseState.NotAsked, row.IsHispanic, row.Races, row.Sex],
            items.BirthDateOf(row.PublicId, row.BirthDateCipher), row.Gender, row.Hispanic, row.Race)));
    }
}
