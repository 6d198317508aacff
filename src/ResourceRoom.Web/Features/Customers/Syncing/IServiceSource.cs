using ResourceRoom.Domain.Plans.Syncing;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Features.Customers.Syncing;

/// <summary>What a source records for one person now.</summary>
/// <param name="Records">Every record that stands.</param>
/// <param name="Names">What the source calls its services, by their codes.</param>
public sealed record SourceAnswer(IReadOnlyList<SourceRecord> Records, IReadOnlyDictionary<string, string> Names) : Unlogged;

/// <summary>That a source could not be asked, or that its answer cannot be used. The message is shown to the planner.</summary>
public sealed class SourceException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A system that records services of participants, from which plans are synced.</summary>
public interface IServiceSource
{
    /// <summary>Stored with each step that comes from it.</summary>
    string Name { get; }

    /// <summary>The code of a plan's service for a service of this source that has no place in the plan's catalog.</summary>
    string CodeFor(string service);

    /// <exception cref="SourceException">It could not be asked, or its answer cannot be used.</exception>
    Task<SourceAnswer> ReadAsync(Participant person, DateOnly from, CancellationToken cancellationToken);
}
