namespace ResourceRoom.Domain.Plans.Syncing;

/// <summary>
/// Matches the steps of a plan with what a source records now (career plan, "Sync With IWDS"). One source at a time, so that a
/// source that was not asked withdraws nothing; the same records again change nothing.
/// </summary>
public static class SyncRule
{
    /// <summary>
    /// What to add, update and withdraw. Under one key a record belongs to the step with the same service; a service that was
    /// corrected there goes to the step whose own service is gone, so that its goals and note stay.
    /// </summary>
    /// <param name="source">The source that was asked; throws if a record is from another.</param>
    /// <param name="steps">All synced steps of the plan; those of other sources stay as they are.</param>
    /// <param name="records">All the records that stand at the source now; voided ones are left out.</param>
    public static SyncChanges Changes(string source, IReadOnlyList<SyncedStep> steps, IReadOnlyList<SourceRecord> records)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(records);
        if (records.FirstOrDefault(record => record.Source != source) is { } foreign)
        {
            throw new ArgumentException($"A record of {foreign.Source} cannot be synced from {source}.", nameof(records));
        }

        var stepsByKey = steps.Where(step => step.Held.Source == source).OrderBy(step => step.StepId).ToLookup(step => step.Held.Key);
        var recordsByKey = InOrder(records).ToLookup(record => record.Key);
        var parts = stepsByKey.Select(group => group.Key).Union(recordsByKey.Select(group => group.Key))
            .Order(StringComparer.Ordinal)
            .Select(key => ChangesOfKey([.. stepsByKey[key]], [.. recordsByKey[key]]))
            .ToList();
        return new(
            [.. parts.SelectMany(part => part.Added)],
            [.. parts.SelectMany(part => part.Updated)],
            [.. parts.SelectMany(part => part.Withdrawn)]);
    }

    // A source that lists a service twice under one key means one.
    private static IEnumerable<SourceRecord> InOrder(IEnumerable<SourceRecord> records) => records
        .OrderBy(record => record.Service, StringComparer.Ordinal)
        .ThenBy(record => record.StartOn)
        .ThenBy(record => record.EndOn)
        .ThenBy(record => record.Provider, StringComparer.Ordinal)
        .DistinctBy(record => (record.Key, record.Service));

    private static SyncChanges ChangesOfKey(List<SyncedStep> steps, List<SourceRecord> records)
    {
        var standing = steps.Where(step => !step.IsWithdrawn).ToList();
        var withdrawn = steps.Where(step => step.IsWithdrawn).ToList();
        var same = TakePairs(standing, records, (step, record) => step.Held.Service == record.Service);
        var corrected = TakePairs(standing, records, (_, _) => true);
        var restored = TakePairs(withdrawn, records, (step, record) => step.Held.Service == record.Service);
        return new(
            records,
            [
                .. same.Concat(corrected).Where(pair => pair.Step.Held != pair.Record).Select(pair => new SyncUpdate(pair.Step.StepId, pair.Record, IsRestored: false)),
                .. restored.Select(pair => new SyncUpdate(pair.Step.StepId, pair.Record, IsRestored: true)),
            ],
            [.. standing.Select(step => step.StepId)]);
    }

    /// <summary>Pairs steps with records in order, and takes both out of their lists.</summary>
    private static List<(SyncedStep Step, SourceRecord Record)> TakePairs(
        List<SyncedStep> steps,
        List<SourceRecord> records,
        Func<SyncedStep, SourceRecord, bool> belong)
    {
        var pairs = new List<(SyncedStep, SourceRecord)>();
        foreach (var step in steps.ToList())
        {
            if (records.Find(record => belong(step, record)) is { } record)
            {
                pairs.Add((step, record));
                steps.Remove(step);
                records.Remove(record);
            }
        }

        return pairs;
    }
}
