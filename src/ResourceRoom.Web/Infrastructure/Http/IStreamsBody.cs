using Microsoft.AspNetCore.Mvc.Filters;

namespace ResourceRoom.Web.Infrastructure.Http;

/// <summary>Marks actions that read the body themselves: nothing else may touch it.</summary>
public interface IStreamsBody : IFilterMetadata;
