using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ResourceRoom.Web.Data;

/// <summary>Instants are UTC in the database and say so when read, whatever the engine remembers of their kind.</summary>
public sealed class UtcInstant() : ValueConverter<DateTime, DateTime>(
    instant => instant,
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
